// A button under the chart makes it interactive. What draws it is loaded by the first click and never before;
// an address that names a view of the chart counts as one. The page says all that the chart says.
const sections = document.querySelectorAll('[data-module~="explore-chart"]');
let policy;
let loading;

function trusted(address) {
    if (!window.trustedTypes) {
        return address;
    }
    policy = policy || trustedTypes.createPolicy("hiraku", { createScriptURL: (url) => url });
    return policy.createScriptURL(address);
}

function load(address) {
    loading = loading || new Promise((done, failed) => {
        const script = document.createElement("script");
        script.src = trusted(address);
        script.onload = done;
        script.onerror = () => {
            loading = undefined;
            script.remove();
            failed();
        };
        document.head.append(script);
    });
    return loading;
}

function prepare(section) {
    const place = section.querySelector(".explore");
    // Figures in a file of their own cannot be asked for where there is no server.
    if (place.dataset.figures && !/^https?:$/.test(location.protocol)) {
        return;
    }
    const button = document.createElement("button");
    const open = () => load(section.dataset.script).then(
        () => section.dispatchEvent(new Event("explore", { bubbles: true })),
        () => {},
    );
    button.type = "button";
    button.className = "explore-button";
    button.textContent = place.dataset.explore;
    button.setAttribute("aria-expanded", "false");
    button.addEventListener("click", open);
    place.append(button);
    place.hidden = false;
    if (/^#view\?(.*&)?explore=/.test(location.hash)) {
        open();
    }
}

sections.forEach(prepare);
