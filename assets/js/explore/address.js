// The address says what is explored, so that a view can be linked: #view?explore=yes&at-ward=w1&show=w1

function wishes() {
    return new URLSearchParams(location.hash.startsWith("#view?") ? location.hash.slice(6) : "");
}

/** Leaves what others wrote there, as the order of a table, and tells those who look at the fragment. */
function remember(own, wished) {
    const all = wishes();
    own.forEach((name) => all.delete(name));
    wished.forEach(([name, value]) => all.append(name, value));
    const fragment = all.toString();
    history.replaceState(history.state, "", fragment ? "#view?" + fragment : location.pathname + location.search);
    dispatchEvent(new Event("hashchange"));
}
