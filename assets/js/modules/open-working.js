// A link to a verdict opens its working, for that is what the link promises.
function openWorking() {
    const verdict = document.getElementById(location.hash.slice(1));
    const working = verdict && verdict.querySelector("details.working");
    if (working) {
        working.open = true;
    }
}

openWorking();
addEventListener("hashchange", openWorking);
// A second click on the same link changes no fragment, and opens it all the same.
addEventListener("click", (event) => {
    const link = event.target.closest && event.target.closest('a[href*="#working-"]');
    if (link && link.hash === location.hash && link.pathname === location.pathname) {
        openWorking();
    }
});
