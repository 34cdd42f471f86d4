import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../clock';
import { Queue } from '../queue/queue';
import { PublisherService } from './publisher.service';

const HOURLY = '5 * * * *';

/** Publishes closed periods when a server starts and every hour from then on; what fails is tried again. */
@Injectable()
export class ReleaseSchedule implements OnModuleInit {
  constructor(
    private readonly queue: Queue,
    private readonly publisher: PublisherService,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.queue.handleRegularly('publish-releases', HOURLY, () =>
      this.publisher.publishClosedPeriods(this.clock.now()),
    );
  }
}
