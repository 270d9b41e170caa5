# Not tested: see docker-compose.yml. The image holds no Java; Neo4j runs beside it.
FROM node:20-bookworm-slim
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev && chown -R node:node /app
USER node
ENV ATTEST_HOST=0.0.0.0
EXPOSE 4600
# Not `npm start`, which would build again.
CMD ["node", "dist/server/cli/main.js", "start"]
