# Debian, not Alpine: Temporal's native module is built for glibc.
FROM node:22.23.3-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev
# The native module comes for five platforms, with its sources: this image needs one of them, without.
RUN set -eu; \
    case "$(uname -m)" in \
      x86_64) keep=x86_64-unknown-linux-gnu ;; \
      aarch64) keep=aarch64-unknown-linux-gnu ;; \
      *) echo "Temporal has no native module for $(uname -m)" >&2; exit 1 ;; \
    esac; \
    cd node_modules/@temporalio/core-bridge; \
    find releases -mindepth 1 -maxdepth 1 ! -name "$keep" -exec rm -r {} +; \
    rm -rf sdk-core src bridge-macros

FROM node:22.23.3-bookworm-slim
# For TLS to Temporal: the native module reads the system's certificates, not Node's.
RUN apt-get update \
    && apt-get install --yes --no-install-recommends ca-certificates \
    && rm -rf /var/lib/apt/lists/*
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/console/assets ./console/assets
USER node
EXPOSE 3000 2525
# The worker is `node dist/worker/main.js`, the migration `node dist/platform/store/migrate.js`.
CMD ["node", "dist/api/main.js"]
