// Clocks of speeches. The server says what time it is and when a speech began and ends; the device's own clock may be wrong.
let ahead = 0;

export function adjust(serverTime) {
  const now = Date.parse(serverTime);
  if (!Number.isNaN(now)) ahead = Date.now() - now;
}

// What the server's clock shows, as far as this device can tell.
export function now() {
  return new Date(Date.now() - ahead);
}

function minutes(seconds) {
  const whole = Math.floor(Math.abs(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

export function tick() {
  const now = Date.now() - ahead;
  for (const clock of document.querySelectorAll(".timer")) {
    const ends = Date.parse(clock.dataset.ends ?? "");
    const began = Date.parse(clock.dataset.began ?? "");
    const left = (ends - now) / 1000;
    const late = left < 0;
    clock.classList.toggle("late", late);
    clock.textContent = Number.isNaN(ends) ? minutes((now - began) / 1000) : (late ? "+" : "") + minutes(late ? left : Math.ceil(left));
  }
}

setInterval(tick, 1000);
