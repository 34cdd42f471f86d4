import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Member, MemberRequest } from './member';
import { Problem } from './problem';

/** The signed-in person; only for routes whose policy is not `anyone`. */
export const CurrentMember = createParamDecorator(
  (_: unknown, context: ExecutionContext): Member => {
    const { member } = context.switchToHttp().getRequest<MemberRequest>();
    if (!member) throw new Problem('not-signed-in');
    return member;
  },
);
