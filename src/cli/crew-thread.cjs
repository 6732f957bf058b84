// A worker of Node 20 does not take over the loader that reads TypeScript, so it sets up its own: the one for require,
// which needs no thread beside it and is there in half the time.
require('tsx/cjs/api').register();
require('./crew-thread.ts');
