// Opened from a folder, pages may not start workers: the search runs in a frame instead.
"use strict";
if (location.protocol === "file:") {
  // As a worker's messages do: a copy, and not before the running script is done.
  const deliver = (value, take) => {
    const data = structuredClone(value);
    setTimeout(() => take(new MessageEvent("message", { data })));
  };
  window.Worker = class {
    constructor(url) {
      const frame = document.createElement("iframe");
      frame.hidden = true;
      document.documentElement.append(frame);
      const inside = frame.contentWindow;
      inside.postMessage = (data) => deliver(data, (event) => this.onmessage?.(event));
      this.send = (data) => deliver(data, (event) => inside.onmessage?.(event));
      const script = frame.contentDocument.createElement("script");
      script.src = new URL(url, document.baseURI).href;
      this.ready = new Promise((done) => script.addEventListener("load", done));
      frame.contentDocument.head.append(script);
    }

    postMessage(data) {
      this.ready.then(() => this.send(data));
    }

    terminate() {
      this.send = () => {};
    }
  };
}
