/** What the bench uses of the load generator, which has no types of its own. */
declare module 'autocannon' {
  type Request = { method: 'GET'; path: string; headers: Record<string, string> }
  type Options = { url: string; connections: number; duration: number; requests: Request[] }
  type Result = { requests: { average: number }; latency: { p50: number; p99: number }; non2xx: number; errors: number }
  export default function autocannon(options: Options): Promise<Result>
}
