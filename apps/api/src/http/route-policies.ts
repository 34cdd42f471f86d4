import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { type Route, routesOf } from './routes';

/** Refuses to start while a route lacks an explicit, workable policy. */
@Injectable()
export class RoutePolicies implements OnModuleInit {
  constructor(private readonly discovery: DiscoveryService) {}

  onModuleInit(): void {
    const faults = this.routes().flatMap(faultsOf);
    if (faults.length > 0) {
      throw new Error(`Give each route its @Policy(…) before starting:\n${faults.join('\n')}`);
    }
  }

  routes(): Route[] {
    return routesOf(this.discovery);
  }
}

function faultsOf({ method, path, handler, policy, isTagged }: Route): string[] {
  const route = `  ${method} ${path} (${handler})`;
  if (policy === null) return [`${route} has none`];
  if (isTagged && (method !== 'GET' || policy.join() !== 'signed-in')) {
    return [`${route} has a tag, which is for what a person reads of their own`];
  }
  const needsPractice = policy.includes('lead') || policy.includes('administrator');
  const isWithinPractice = path.split('/').includes(':practiceId');
  return needsPractice && !isWithinPractice
    ? [`${route} is for ${policy.join(' or ')} but its path names no :practiceId`]
    : [];
}
