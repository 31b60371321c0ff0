import { expect, it } from 'vitest';
import { securityText } from '../../../src/domain/hosts/security-text.ts';

const facts = { contact: 'mailto:a@b.example', language: 'en-US', url: 'https://b.example/.well-known/security.txt' };

it('has what RFC 9116 asks for, and says the same all month', () => {
  const text = securityText(facts, new Date('2026-11-02T10:00:00Z'));
  expect(text).toBe(
    'Contact: mailto:a@b.example\nExpires: 2027-10-01T00:00:00.000Z\nPreferred-Languages: en-US\nCanonical: https://b.example/.well-known/security.txt\n',
  );
  expect(securityText(facts, new Date('2026-11-30T23:00:00Z'))).toBe(text);
});
