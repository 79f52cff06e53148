export async function startMarketplace(o: { dataDir: string; port: number; secret: string }) {
  return { url: `http://localhost:${o.port}`, stop: async () => undefined };
}
