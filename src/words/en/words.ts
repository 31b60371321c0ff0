export * as language from './language.ts';
export * as piece from './piece.ts';
