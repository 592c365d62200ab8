// Links name index.html so that they work in a folder too; the permanent address does not.
const file = /\/index\.html$/;

if (/^https?:$/.test(location.protocol) && file.test(location.pathname)) {
    const address = location.pathname.replace(file, "/") + location.search + location.hash;
    history.replaceState(history.state, "", address);
}
