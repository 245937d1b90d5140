/*
 * Ends the process with a promise that is rejected unheard. Node does so by itself, Electron does not: whoever waits for
 * an answer would wait for ever.
 */
process.on('unhandledRejection', (reason) => {
  throw reason;
});
