// Keeps the page of a station, so that it can be read again while the network is away. What the network answers comes
// first; what is kept has neither names nor codes in it. Browsers start it over https and on the machine itself only.
const KEPT = "plenum.door";

const isKept = url => url.origin === location.origin && (url.pathname === "/door" || url.pathname.startsWith("/static/"));

async function answered(request) {
  const kept = await caches.open(KEPT);
  try {
    const answer = await fetch(request);
    if (answer.ok && !answer.redirected) await kept.put(request, answer.clone());
    return answer;
  } catch (lost) {
    const known = await kept.match(request, {ignoreVary: true});
    if (known === undefined) throw lost;
    return known;
  }
}

addEventListener("install", event => event.waitUntil(skipWaiting()));
addEventListener("activate", event => event.waitUntil(clients.claim()));
addEventListener("fetch", event => {
  const {request} = event;
  if (request.method === "GET" && isKept(new URL(request.url))) event.respondWith(answered(request));
});
