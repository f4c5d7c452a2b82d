/** A made-up window has byte arrays of its own kind, and what is stored comes back as Node's. */
globalThis.Uint8Array = Object.getPrototypeOf(Buffer);
