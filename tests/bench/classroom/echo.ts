import { open } from 'node:fs/promises';
import { type WebSocket, WebSocketServer } from 'ws';

// What any acknowledgement has to be measured by: a socket that says what it hears, and nothing else. Given a file, it
// says so once what it heard is on disk, all that came meanwhile at one go.
const [path] = process.argv.slice(2);
const heard = path === undefined ? echoes : await keeps(path);
const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
server.on('connection', heard);
server.on('listening', () => process.send?.({ port: (server.address() as { port: number }).port }));
process.on('disconnect', () => process.exit());

function echoes(socket: WebSocket): void {
  socket.on('message', (data) => socket.send(data));
}

async function keeps(file: string): Promise<(socket: WebSocket) => void> {
  const disk = await open(file, 'a');
  let waiting: { socket: WebSocket; data: Buffer }[] = [];
  let busy = false;
  const flush = async (): Promise<void> => {
    busy = true;
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      await disk.write(Buffer.concat(batch.map(({ data }) => data)));
      await disk.datasync();
      for (const { socket, data } of batch) socket.send(data);
    }
    busy = false;
  };
  return (socket) =>
    socket.on('message', (data) => {
      waiting.push({ socket, data: data as Buffer });
      if (!busy) void flush();
    });
}
