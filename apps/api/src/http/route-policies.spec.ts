import { Controller, Get, Put, type Type } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { Policy } from './policy';
import { RoutePolicies } from './route-policies';
import { Tagged } from './tagged';

@Controller('fine')
@Policy('signed-in')
class Fine {
  @Get()
  read() {
    return null;
  }

  @Get(['one/:id', 'other/:id'])
  @Policy('anyone')
  one() {
    return null;
  }

  @Get('practices/:practiceId')
  @Policy('lead', 'administrator')
  practice() {
    return null;
  }
}

@Controller('planted')
class Planted {
  @Get('open/:id')
  forgotten() {
    return null;
  }
}

@Controller('planted')
class WithoutPractice {
  @Get('team')
  @Policy('lead')
  team() {
    return null;
  }
}

@Controller('practices/:practiceId')
class OfOthers {
  @Get('roster')
  @Policy('lead')
  @Tagged()
  roster() {
    return null;
  }
}

@Controller('mine')
class Written {
  @Put()
  @Policy('signed-in')
  @Tagged()
  save() {
    return null;
  }
}

async function start(...controllers: Type[]) {
  const module = await Test.createTestingModule({
    imports: [DiscoveryModule],
    controllers,
    providers: [RoutePolicies],
  }).compile();
  await module.init();
  return module.get(RoutePolicies);
}

describe('at the start', () => {
  it('every route is found with the policy that holds for it', async () => {
    const policies = await start(Fine);
    expect(policies.routes()).toEqual([
      { method: 'GET', path: 'fine', handler: 'Fine.read', policy: ['signed-in'] },
      { method: 'GET', path: 'fine/one/:id', handler: 'Fine.one', policy: ['anyone'] },
      { method: 'GET', path: 'fine/other/:id', handler: 'Fine.one', policy: ['anyone'] },
      {
        method: 'GET',
        path: 'fine/practices/:practiceId',
        handler: 'Fine.practice',
        policy: ['lead', 'administrator'],
      },
    ]);
  });

  it('a route without a policy is refused by name', async () => {
    await expect(start(Fine, Planted)).rejects.toThrow('GET planted/open/:id (Planted.forgotten)');
  });

  it('a policy for a role is refused where the path names no practice', async () => {
    await expect(start(WithoutPractice)).rejects.toThrow('names no :practiceId');
  });

  it.each([OfOthers, Written])(
    'a tag is refused on anything but what is one’s own: %p',
    async (one) => {
      await expect(start(one)).rejects.toThrow('has a tag');
    },
  );
});
