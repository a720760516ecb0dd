export const id = 68;

export const ids = [ 68 ];

export const modules = {
27068: ((e, n, t) => {
t.r(n), t.d(n, {
usage: () => usage
});
var s = t(50646);
const a = 100;
function usage() {
return `Usage: node dist/index.js COMMAND [--flag value]...\n\n  forecast   which steps of the next build come from cache, and why\n  record     record the build that just ran; --tags names its image (classic builder and Buildah)\n  demo       a forecast of the project in examples/hello\n\nThe flags are the inputs that README.md describes; those with several values can be given again. --records\nnames the directory in which this machine keeps its records.\n\n${function listed(e) {
const n = [];
for (const t of e) {
const e = n.at(-1);
void 0 !== e && e.length + 1 + t.length <= a ? n[n.length - 1] = `${e} ${t}` : n.push(`  ${t}`);
}
return n.join("\n");
}(s.G0.map(e => `--${e}`))}\n`;
}
})
};