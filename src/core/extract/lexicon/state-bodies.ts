import type { SpeakerKind } from '../../model/reading.ts';

/** A body that every state has; beside the name of a country it is one institution ("Georgia's Interior Ministry"). */
export interface StateBody {
  readonly slug: string;
  /** Official name, to which "of Ukraine" is added. */
  readonly name: string;
  readonly kind: SpeakerKind;
  /** As written beside a country: "the Ukrainian defence ministry", "Ministry of Defence of Ukraine". */
  readonly local: readonly string[];
}

export const STATE_BODIES: readonly StateBody[] = [
  body('government', 'Government', 'government', 'government'),
  body('defence-ministry', 'Ministry of Defence', 'government', [
    'defence ministry',
    'ministry of defence',
    'defence department',
    'department of defence',
    'ministry of national defence',
    'national defence ministry',
    'mod',
  ]),
  body('foreign-ministry', 'Ministry of Foreign Affairs', 'government', [
    'foreign ministry',
    'ministry of foreign affairs',
    'foreign affairs ministry',
    'foreign office',
    'external affairs ministry',
    'ministry of external affairs',
    'mfa',
  ]),
  body('interior-ministry', 'Ministry of Internal Affairs', 'government', [
    'interior ministry',
    'ministry of interior',
    'ministry of the interior',
    'ministry of internal affairs',
    'internal affairs ministry',
  ]),
  body('health-ministry', 'Ministry of Health', 'government', [
    'health ministry',
    'ministry of health',
    'department of health',
    'health department',
    'ministry of public health',
  ]),
  body('finance-ministry', 'Ministry of Finance', 'government', [
    'finance ministry',
    'ministry of finance',
    'finance department',
  ]),
  body('justice-ministry', 'Ministry of Justice', 'government', ['justice ministry', 'ministry of justice']),
  body('energy-ministry', 'Ministry of Energy', 'government', ['energy ministry', 'ministry of energy']),
  body('economy-ministry', 'Ministry of Economy', 'government', [
    'economy ministry',
    'ministry of economy',
    'ministry of the economy',
    'economic ministry',
  ]),
  body('agriculture-ministry', 'Ministry of Agriculture', 'government', [
    'agriculture ministry',
    'ministry of agriculture',
  ]),
  body('education-ministry', 'Ministry of Education', 'government', ['education ministry', 'ministry of education']),
  body('transport-ministry', 'Ministry of Transport', 'government', [
    'transport ministry',
    'ministry of transport',
    'transportation ministry',
  ]),
  body('emergencies-ministry', 'Ministry of Emergency Situations', 'government', [
    'emergencies ministry',
    'emergency situations ministry',
    'ministry of emergency situations',
    'emergency ministry',
  ]),
  body('environment-ministry', 'Ministry of the Environment', 'government', [
    'environment ministry',
    'ministry of environment',
    'ministry of the environment',
  ]),
  body('general-staff', 'General Staff', 'military', ['general staff', 'military general staff', 'army general staff']),
  body('armed-forces', 'Armed Forces', 'military', ['armed forces', 'military', 'army', 'defence forces']),
  body('air-force', 'Air Force', 'military', ['air force']),
  body('navy', 'Navy', 'military', ['navy']),
  body('coast-guard', 'Coast Guard', 'government', ['coast guard', 'coastguard']),
  body('police', 'National Police', 'government', ['national police', 'federal police']),
  body('central-bank', 'Central Bank', 'government', ['central bank', 'national bank']),
  body('parliament', 'Parliament', 'government', ['parliament']),
  body('supreme-court', 'Supreme Court', 'government', ['supreme court']),
  body('constitutional-court', 'Constitutional Court', 'government', ['constitutional court']),
  body('prosecutor-general', "Prosecutor General's Office", 'government', [
    'prosecutor general office',
    'general prosecutor office',
    'office of the prosecutor general',
    'prosecutor general',
  ]),
  body('red-cross', 'Red Cross', 'ngo', ['red cross', 'red crescent']),
];

function body(slug: string, name: string, kind: SpeakerKind, local: string | readonly string[]): StateBody {
  return { slug, name, kind, local: typeof local === 'string' ? [local] : local };
}
