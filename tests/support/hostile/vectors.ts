import naughty from 'big-list-of-naughty-strings/blns.json' with { type: 'json' };

/** What a vector does when it runs: the window then has this mark. */
export const HIT = 'window.__hit=1';
const AWAY = 'https://evil.example';

const EVENTS =
  'onload onerror onclick onfocus onblur onmouseover onmouseenter onpointerover onpointerenter onpointermove onanimationstart onanimationend ontransitionend ontoggle onbeforetoggle onscroll onscrollend onwheel onresize onhashchange onpageshow oninput onchange onkeydown onbeforeinput oncopy onpaste ondrag ondrop onauxclick oncontextmenu onbegin onend onrepeat onloadstart oncanplay onplay oncuechange onselect onsubmit onsecuritypolicyviolation onslotchange oncontentvisibilityautostatechange'.split(
    ' ',
  );
const CARRIERS = [
  (event: string) => `<a href=# ${event} = "${HIT}" style="position:fixed;inset:0">over all</a>`,
  (event: string) =>
    `<math><mtext ${event}\n=\n'${HIT}'>1</mtext></math><custom-part ${event}=${HIT}>part</custom-part>`,
  (event: string) => `<img src=x ${event}=${HIT}>`,
  (event: string) => `<svg ${event}=${HIT}><animate attributeName=x dur=1s ${event}=${HIT}></svg>`,
  (event: string) => `<body ${event}=${HIT}>`,
  (event: string) => `<details open ${event}="${HIT}"><summary tabindex=0>more</summary>x</details>`,
  (event: string) => `<input autofocus ${event}=${HIT}><video src=x ${event}=${HIT}>`,
  (event: string) =>
    `<style>@keyframes x{}</style><p style="animation:x 1s" ${event}='${HIT}' tabindex=1>words</p>`,
];

/** However a scheme that runs can be spelled. */
const SCHEMES = [
  `javascript:${HIT}`,
  `JaVaScRiPt:${HIT}`,
  ` javascript:${HIT}`,
  `java\tscript:${HIT}`,
  `java\nscript:${HIT}`,
  `&#106;avascript:${HIT}`,
  `&#x6A&#x61&#x76&#x61script:${HIT}`,
  `\u0001javascript:${HIT}`,
  `javascript://%0a${HIT}`,
  `data:text/html,<script>${HIT}</script>`,
  `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${HIT}'/>`,
  `vbscript:${HIT}`,
  `view-source:javascript:${HIT}`,
  `feed:javascript:${HIT}`,
  `blob:${AWAY}/1`,
  `filesystem:${AWAY}/x`,
  'file:///etc/passwd',
  `//evil.example/x`,
  `\\\\evil.example\\x`,
  `${AWAY}/x`,
];
const HOLDERS = [
  (url: string) => `<a href="${url}">link</a>`,
  (url: string) => `<iframe src="${url}"></iframe>`,
  (url: string) => `<img src="${url}" srcset="${url} 2x" alt=picture>`,
  (url: string) => `<object data="${url}"></object><embed src="${url}">`,
  (url: string) => `<form action="${url}"><button formaction="${url}">send</button></form>`,
  (url: string) =>
    `<svg><a xlink:href="${url}"><text>drawn</text></a><use href="${url}"/><image href="${url}"/></svg>`,
  (url: string) =>
    `<meta http-equiv=refresh content="0;url=${url}"><base href="${url}"><link rel=stylesheet href="${url}">`,
  (url: string) =>
    `<p style="background:url('${url}')">words</p><table background="${url}"><tr><td>cell</td></tr></table>`,
  (url: string) => `[link](<${url}>) ![picture](<${url}>) [ref]\n\n[ref]: <${url}>`,
];

/** Where parsers disagree, and what is harmless to the one is markup to the next. */
const DISAGREEMENTS = [
  `<noscript><p title="</noscript><img src=x onerror=${HIT}>">`,
  `<svg></p><style><a id="</style><img src=1 onerror=${HIT}>">`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${HIT}&gt;">`,
  `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${HIT}>`,
  `<math><mi><xmp><img title="</xmp><img src onerror=${HIT}>">`,
  `<select><template><script>${HIT}</script></template></select>`,
  `<table><td><svg><desc><noscript>%3c/noscript><img src onerror=${HIT}>`,
  `<svg><foreignObject><iframe srcdoc="<script>parent.${HIT}</script>"></iframe></foreignObject></svg>`,
  `<svg><style>&lt;/style>&lt;script>${HIT}&lt;/script></style></svg>`,
  `<![CDATA[<script>${HIT}</script>]]><!--><script>${HIT}</script>-->`,
  `<!--><img src=x onerror=${HIT}>--!><script>${HIT}</script>`,
  `<xmp><script>${HIT}</script></xmp><plaintext><script>${HIT}</script>`,
  `<title></title><script>${HIT}</script></title><textarea></textarea><script>${HIT}</script>`,
  `<a href="x" title="\u2028<script>${HIT}</script>">a</a><script\u0020x>${HIT}</script>`,
  `<scr<script>ipt>${HIT}</scr</script>ipt><script/x>${HIT}</script\n>`,
  `"><script>${HIT}</script>'><script>${HIT}</script>\`><script>${HIT}</script>`,
  `{{constructor.constructor('${HIT}')()}} \${${HIT}} <%= ${HIT} %> #{${HIT}}`,
  `%3Cscript%3E${HIT}%3C/script%3E &lt;script&gt;${HIT}&lt;/script&gt; \\u003cscript\\u003e${HIT}`,
  `+ADw-script+AD4-${HIT}+ADw-/script+AD4- \u00bcscript\u00be${HIT}\u00bc/script\u00be`,
  `<isindex type=image src=1 onerror=${HIT}><keygen autofocus onfocus=${HIT}><marquee onstart=${HIT}>`,
  `<template shadowrootmode=open><slot onslotchange=${HIT}></slot><script>${HIT}</script></template><p>light</p>`,
  `<button popovertarget=p onclick=${HIT}>open</button><div id=p popover onbeforetoggle=${HIT}>pop</div>`,
  `<style>@import url(${AWAY}/i.css);p{background:url(${AWAY}/b);-moz-binding:url(${AWAY}/x)}</style>`,
  `<dialog open><form method=dialog action=${AWAY}><input name=__proto__ value=x><input name=location></form></dialog>`,
  `<form id=location name=cookie><input name=attributes><img name=body id=getElementById></form>`,
  `<?xml-stylesheet href="${AWAY}/x.xsl"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>`,
];

/** Vectors of our own making. */
const OWN: readonly string[] = [
  ...EVENTS.flatMap((event) => CARRIERS.map((carry) => carry(event))),
  ...SCHEMES.flatMap((url) => HOLDERS.map((hold) => hold(url))),
  ...DISAGREEMENTS,
  ...DISAGREEMENTS.map((vector) => `<div><p>Before it. ${vector} After it.</p></div>`),
];

/** Those of a published list that have markup or signs that software trips over; what they call is `alert`. */
const PUBLISHED: readonly string[] = naughty.filter((text) => text.trim() !== '');

export const VECTORS: readonly string[] = [...OWN, ...PUBLISHED];
