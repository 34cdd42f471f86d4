# The same commands as on any machine: `npm ci`, `npm run build`, `npm start`.
FROM node:24-bookworm-slim

ENV NX_DAEMON=false
WORKDIR /understory
RUN chown node:node /understory
USER node

COPY --chown=node:node package.json package-lock.json .npmrc ./
COPY --chown=node:node tools tools
RUN node tools/bootstrap.mjs

COPY --chown=node:node . .
RUN node_modules/.bin/node tools/start.mjs --build-only

EXPOSE 4200
CMD ["npm", "start"]
