FROM node:22-bookworm-slim
WORKDIR /standoff
COPY package.json package-lock.json ./
RUN npm ci && npm cache clean --force
COPY . .
# The pages, and the program as JavaScript, are written once here and not at every start.
RUN npm run -s build && npm run -s standoff -- serve --help && chown -R node .cache
USER node
ENV NODE_ENV=production
EXPOSE 2019
CMD ["node", "--enable-source-maps", "src/cli/start.mjs", "serve"]
