export const id = 704;

export const ids = [ 704 ];

export const modules = {
14704: ((e, r, n) => {
n.d(r, {
renderChecked: () => renderChecked,
renderCheckedText: () => renderCheckedText
});
var d = n(72527), t = n(83267), c = n(95721), o = n(88861);
function renderChecked(e, r) {
return `${e.flatMap(e => [ `#### ${(0, d.SS)(e.name)} after the build${void 0 === e.buildSeconds ? "" : ` (${(0, 
o.Hd)(e.buildSeconds)})`}`, (0, t.gP)(e), (0, t.zH)([ "Forecast and build, step by step" ], (0, 
c.P)(e, r, "all")) ]).filter(e => "" !== e).join("\n\n")}\n`;
}
function renderCheckedText(e) {
return e.map(e => {
const r = e.verification;
return void 0 === r ? "" : `${(0, d.pj)(e.name)}: forecast right for ${r.right} of ${(0, 
o.hS)(r.checked, "checked step")}\n`;
}).join("");
}
})
};