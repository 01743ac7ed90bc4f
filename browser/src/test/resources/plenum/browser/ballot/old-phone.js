// Takes from a browser what browsers have learnt since the end of 2021 (Chrome 96, Firefox 94, Safari 15.1: what one of the
// three lacked then is taken), and the workers that are modules, which Firefox had in 2023 only.
{
  const collections = ["at", "findLast", "findLastIndex", "toReversed", "toSorted", "toSpliced", "with"];
  const since = new Map([
    [Array, ["fromAsync"]],
    [Array.prototype, collections],
    [Object.getPrototypeOf(Uint8Array.prototype), collections],
    [Uint8Array, ["fromBase64", "fromHex"]],
    [Uint8Array.prototype, ["toBase64", "toHex", "setFromBase64", "setFromHex"]],
    [String.prototype, ["at", "isWellFormed", "toWellFormed"]],
    [Object, ["hasOwn", "groupBy"]],
    [Map, ["groupBy"]],
    [Set.prototype, ["union", "intersection", "difference", "symmetricDifference", "isSubsetOf", "isSupersetOf", "isDisjointFrom"]],
    [Promise, ["withResolvers", "try"]],
    [RegExp, ["escape"]],
    [Math, ["sumPrecise", "f16round"]],
    [URL, ["canParse", "parse"]],
    [Response, ["json"]],
    [AbortSignal, ["timeout", "any"]],
    [ReadableStream.prototype, ["values", Symbol.asyncIterator]],
    [Crypto.prototype, ["randomUUID"]],
    [Navigator.prototype, ["locks", "userActivation"]],
    [Document.prototype, ["startViewTransition"]],
    [Element.prototype, ["checkVisibility", "moveBefore", "setHTMLUnsafe"]],
    [HTMLElement.prototype, ["showPopover", "hidePopover", "togglePopover", "popover", "inert"]],
    [HTMLDialogElement.prototype, ["show", "showModal", "close"]],
    [Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())), ["map", "filter", "take", "drop", "flatMap", "reduce", "toArray",
      "forEach", "some", "every", "find"]],
    [window, ["structuredClone", "BroadcastChannel", "requestIdleCallback", "scheduler", "CompressionStream", "DecompressionStream",
      "navigation", "Iterator", "Temporal", "BarcodeDetector"]],
  ]);
  for (const [owner, names] of since) for (const name of names) delete owner[name];
  const Real = Worker;
  window.Worker = class {
    constructor(address, options) {
      if (options?.type !== "module") return new Real(address, options);
      setTimeout(() => this.onerror?.(new Event("error")));
    }
  };
}
