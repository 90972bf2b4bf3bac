/** Finds the endpoint for a method and a path; literal segments win over parameters. */
import type { Route } from './route.ts';

export interface RouteMatch {
  route: Route;
  params: Record<string, string>;
}

export interface Router {
  match(method: string, pathname: string): RouteMatch | null;
}

export function createRouter(routes: readonly Route[]): Router {
  const compiled = [...routes]
    .sort((a, b) => parameterCount(a.pattern) - parameterCount(b.pattern))
    .map((route) => ({ route, segments: route.pattern.split('/') }));
  return {
    match(method, pathname) {
      const segments = pathname.replace(/\/$/, '').split('/');
      for (const { route, segments: pattern } of compiled) {
        if (route.method !== method || pattern.length !== segments.length) continue;
        const params = matchSegments(pattern, segments);
        if (params !== null) return { route, params };
      }
      return null;
    },
  };
}

const parameterCount = (pattern: string): number => pattern.split(':').length - 1;

function matchSegments(pattern: readonly string[], segments: readonly string[]): Record<string, string> | null {
  const params: Record<string, string> = {};
  for (const [index, expected] of pattern.entries()) {
    const segment = segments[index] ?? '';
    if (expected.startsWith(':')) {
      const value = decode(segment);
      if (value === null || value === '') return null;
      params[expected.slice(1)] = value;
    } else if (expected !== segment) return null;
  }
  return params;
}

function decode(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}
