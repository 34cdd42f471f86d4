import { FIRST_FORMATS, readFormatsFrom } from '@understory/wording';
import { setupZonelessTestEnv } from 'jest-preset-angular/setup-env/zoneless';
import { webcrypto } from 'node:crypto';
import { TextDecoder, TextEncoder } from 'node:util';

setupZonelessTestEnv();

// Whoever was signed in for one spec says nothing about how the next writes its dates.
afterEach(() => readFormatsFrom(() => FIRST_FORMATS));

// jsdom knows <dialog> but not its modal methods.
HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
  this.open = true;
  this.querySelector<HTMLElement>('[autofocus]')?.focus();
};
HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
  if (!this.open) return;
  this.open = false;
  this.dispatchEvent(new Event('close'));
};

Blob.prototype.arrayBuffer ??= function (this: Blob) {
  return new Promise((settle, refuse) => {
    const reader = new FileReader();
    reader.onload = () => settle(reader.result as ArrayBuffer);
    reader.onerror = () => refuse(reader.error);
    reader.readAsArrayBuffer(this);
  });
};

// Nor does it have what every browser has for text and hashes.
Object.assign(globalThis, { TextDecoder, TextEncoder });
Object.defineProperty(globalThis.crypto, 'subtle', { value: webcrypto.subtle });
