import type { CachedTranslation, TranslationKey } from '../../src/store/store.ts'
import type { CacheOptions, TranslationCache } from '../../src/translation/cached.ts'

/** The store's cache in memory. */
export class MemoryCache implements TranslationCache {
  readonly kept = new Map<string, CachedTranslation>()

  async cachedTranslation(key: TranslationKey): Promise<CachedTranslation | null> {
    return this.kept.get(JSON.stringify(key)) ?? null
  }

  async keepTranslation(key: TranslationKey, translation: CachedTranslation): Promise<void> {
    this.kept.set(JSON.stringify(key), translation)
  }
}

/** Keeps for as long as any test runs, and fails the test where the cache does. */
export const LASTING: CacheOptions = {
  maxAgeDays: 36_500,
  onCacheFailure: (failure) => {
    throw failure
  },
}
