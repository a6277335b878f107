import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const pages = defineCollection({
  loader: glob({
    base: './content',
    pattern: '*/*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: z.object({
    /** The page's place in the chapter; the cover has none. */
    number: z.number().int().positive().optional(),
    title: z.string(),
    /** A word or two for navigation. */
    short: z.string(),
    lede: z.string(),
    description: z.string().max(200),
    /** Ids of what stood on this page once, by the page that has it now: old addresses lead there. */
    moved: z.record(z.string(), z.array(z.string())).default({}),
  }),
});

const exercises = defineCollection({
  loader: glob({
    base: './content',
    pattern: '*/exercises/*.mdx',
    generateId: ({ entry }) => entry.replace('/exercises/', '/').replace(/\.mdx$/, ''),
  }),
  schema: z.object({ title: z.string() }),
});

export const collections = { pages, exercises };
