// The language switch leads to the same place and the same view of the page: it carries the fragment along.
const switches = document.querySelectorAll('[data-module~="keep-fragment"]');

function carryFragment() {
    for (const link of switches) {
        link.hash = location.hash;
    }
}

carryFragment();
addEventListener("hashchange", carryFragment);
