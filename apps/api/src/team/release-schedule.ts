import { Injectable, Logger } from '@nestjs/common';
import { Clock } from '../clock';
import { PublisherService } from './publisher.service';

const HOUR_MS = 3_600_000;

/** Publishes closed periods when the server starts and every hour from then on; what fails is tried again. */
@Injectable()
export class ReleaseSchedule {
  private readonly logger = new Logger('Releases');
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly publisher: PublisherService,
    private readonly clock: Clock,
  ) {}

  start(): void {
    if (this.timer) return;
    this.timer = setInterval(() => this.next(), HOUR_MS).unref();
    this.next();
  }

  /** Waits for what is under way. */
  stop(): Promise<void> {
    clearInterval(this.timer);
    this.timer = undefined;
    return this.running;
  }

  private next(): void {
    this.running = this.running.then(() => this.publish());
  }

  private async publish(): Promise<void> {
    try {
      await this.publisher.publishClosedPeriods(this.clock.now());
    } catch (error) {
      this.logger.error('Releases wait for the next hour.', (error as Error).stack);
    }
  }
}
