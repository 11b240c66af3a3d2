// Opened from a folder, pages may not start workers: the search runs in a frame instead.
"use strict";
if (location.protocol === "file:") {
  window.Worker = class {
    constructor(url) {
      const frame = document.createElement("iframe");
      frame.hidden = true;
      document.documentElement.append(frame);
      const inside = frame.contentWindow;
      inside.postMessage = (data) => this.onmessage?.(new MessageEvent("message", { data }));
      this.send = (data) => inside.onmessage?.(new MessageEvent("message", { data }));
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
