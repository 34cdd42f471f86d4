import { Injectable } from '@angular/core';

/** The other tabs of this installation in this browser. */
@Injectable({ providedIn: 'root' })
export class OtherTabs {
  private readonly name = `understory outbox ${new URL(document.baseURI).pathname}`;
  private channel: BroadcastChannel | null = null;

  /** Work that no two tabs do at once: the other one waits. */
  alone<T>(work: () => Promise<T>): Promise<T> {
    return 'locks' in navigator ? (navigator.locks.request(this.name, work) as Promise<T>) : work();
  }

  /** Calls whenever another tab has changed what lies on the device; the last one that listens is called. */
  listen(hear: () => void): void {
    if (!('BroadcastChannel' in globalThis)) return;
    this.channel ??= new BroadcastChannel(this.name);
    this.channel.onmessage = hear;
  }

  tell(): void {
    this.channel?.postMessage(null);
  }
}
