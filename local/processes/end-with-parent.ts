// Loaded into every process that `npm start` spawns: when its parent is gone, however it went, so is the process.

process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
// Listening for that must not itself keep a process alive that has nothing else to do.
process.channel?.unref()
