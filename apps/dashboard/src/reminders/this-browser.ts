import { Injectable } from '@angular/core';
import type { SaveDevice } from '@understory/contracts';
import { suggestedName } from './suggested-name';

/** Whether notifications can be had in this browser, and whether they are on. */
export type BrowserState = 'unsupported' | 'home-screen' | 'insecure' | 'blocked' | 'off' | 'on';

/** Where it takes them, or why it does not. */
export type Subscribed = Pick<SaveDevice, 'endpoint' | 'keys'> | 'not-allowed' | 'not-reached';

/** The worker is at hand by then, or it never comes. */
const PATIENCE_MS = 20_000;

/** What this browser allows; nothing is asked of its person but by `subscribe`. */
@Injectable({ providedIn: 'root' })
export class ThisBrowser {
  async state(): Promise<BrowserState> {
    if (!window.isSecureContext) return 'insecure';
    if (
      !('serviceWorker' in navigator) ||
      !('PushManager' in window) ||
      !('Notification' in window)
    ) {
      return isHandheldOfApple() && !isInstalled() ? 'home-screen' : 'unsupported';
    }
    if (Notification.permission === 'denied') return 'blocked';
    return (await subscription()) ? 'on' : 'off';
  }

  /** Call it from a tap: browsers ask their person only then. What stood before is given up, so that its address is nobody’s. */
  async subscribe(key: string): Promise<Subscribed> {
    if ((await Notification.requestPermission()) !== 'granted') return 'not-allowed';
    try {
      await this.unsubscribe();
      const { pushManager } = await worker();
      const options = { userVisibleOnly: true, applicationServerKey: key };
      const { endpoint, keys } = (await pushManager.subscribe(options)).toJSON();
      const { p256dh, auth } = keys ?? {};
      return endpoint && p256dh && auth ? { endpoint, keys: { p256dh, auth } } : 'not-reached';
    } catch {
      return 'not-reached';
    }
  }

  async unsubscribe(): Promise<void> {
    await (await subscription())?.unsubscribe();
  }

  get suggestedName(): string {
    return suggestedName(navigator.userAgent, navigator.maxTouchPoints);
  }
}

async function subscription(): Promise<PushSubscription | null | undefined> {
  return (await navigator.serviceWorker.getRegistration())?.pushManager.getSubscription();
}

/** Registered here too, for whoever comes before the page has kept the program. */
async function worker(): Promise<ServiceWorkerRegistration> {
  await navigator.serviceWorker.register('sw.js');
  const late = new Promise<never>((_, fail) => setTimeout(fail, PATIENCE_MS));
  return Promise.race([navigator.serviceWorker.ready, late]);
}

function isHandheldOfApple(): boolean {
  const { userAgent, maxTouchPoints } = navigator;
  return /iPhone|iPad/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1);
}

function isInstalled(): boolean {
  return matchMedia('(display-mode: standalone)').matches;
}
