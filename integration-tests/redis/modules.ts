/** What a shop adds to its configuration to run in several processes; none without Redis. */
export const redisModules = (redisUrl: string | undefined) =>
  redisUrl === undefined
    ? []
    : [
        { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl } },
        { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl } } },
        {
          resolve: "@medusajs/medusa/locking",
          options: {
            providers: [
              {
                resolve: "@medusajs/medusa/locking-postgres",
                id: "locking-postgres",
                is_default: true,
              },
            ],
          },
        },
      ]
