import type { PatentKind } from '@/lib/generated/prisma/enums';

/** What an office registers: rights by kind, patents by theirs. */
export type Subject = 'TRADEMARK' | 'COPYRIGHT' | PatentKind;

export interface Office {
  /**
   * Where its rights hold: countries (ISO 3166-1), 'EU', or 'WORLD' for registers whose rights hold where each right
   * names
   */
  territories: readonly string[];
  /**
   * What it registers, each with the shape its numbers usually have: compact (no spaces or punctuation), in capitals;
   * null where no shape is known well enough to doubt any number.
   */
  registers: Partial<Record<Subject, RegExp | null>>;
}

const digits = (from: number, to: number, prefix = '') => new RegExp(`^(${prefix})?\\d{${from},${to}}$`);
const patents = (prefix: string, from: number, to: number) =>
  new RegExp(`^(${prefix})?\\d{${from},${to}}([A-Z]\\d?)?$`);

/**
 * Registers of marks, patents and works, by code. Shapes are those usually printed on the offices' certificates, with or
 * without the country code of WIPO Standard ST.3; what does not fit is doubted, never refused.
 */
export const OFFICES = {
  CNIPA: {
    territories: ['CN'],
    registers: {
      TRADEMARK: /^第?G?\d{5,9}[A-Z]?号?$/,
      INVENTION: /^(ZL)?(\d{4}|\d{2})[18]\d{5,7}[\dX]$|^CN1\d{8}[BC]$/,
      UTILITY_MODEL: /^(ZL)?(\d{4}|\d{2})[29]\d{5,7}[\dX]$|^CN2\d{8}[UY]$/,
      DESIGN: /^(ZL)?(\d{4}|\d{2})3\d{5,7}[\dX]$|^CN3\d{8}[SD]$/,
    },
  },
  NCAC: {
    territories: ['CN'],
    registers: { COPYRIGHT: /^\p{Script=Han}{1,3}作登字(第?\d{4}|\d{4})[A-L]\d{6,8}号?$/u },
  },
  CPCC: {
    territories: ['CN'],
    registers: { COPYRIGHT: /^(软著登字第?\d{6,8}号?|\d{4}SR[A-Z]?\d{6,7})$/ },
  },
  HKIPD: {
    territories: ['HK'],
    registers: {
      TRADEMARK: /^\d{9}[A-Z]{0,3}$|^(19|20)\d{2}[A-Z]?\d{4,5}$|^[AB]?\d{4,5}(19|20)\d\d$/,
      INVENTION: patents('HK', 7, 11),
      UTILITY_MODEL: patents('HK', 7, 11),
      DESIGN: digits(7, 11, 'HK'),
    },
  },
  DSEDT: {
    territories: ['MO'],
    registers: {
      TRADEMARK: /^N?\d{3,6}$/,
      INVENTION: /^[IJ]?\d{3,6}$/,
      UTILITY_MODEL: /^U?\d{3,6}$/,
      DESIGN: /^D?\d{3,6}$/,
    },
  },
  TIPO: {
    territories: ['TW'],
    registers: {
      TRADEMARK: digits(8, 8),
      INVENTION: /^I\d{6}$/,
      UTILITY_MODEL: /^M\d{6}$/,
      DESIGN: /^D\d{6}$/,
    },
  },
  USPTO: {
    territories: ['US'],
    registers: {
      TRADEMARK: digits(6, 8, 'US'),
      INVENTION: /^(US)?(RE)?\d{5,8}([BE]\d?)?$/,
      DESIGN: /^(US)?D\d{6,7}(S\d?)?$/,
    },
  },
  USCO: {
    territories: ['US'],
    registers: { COPYRIGHT: /^(TXU|VAU|PAU|SRU|TX|VA|PA|SR|RE|MW|GP|CSN)\d{6,10}$/ },
  },
  CIPO: {
    territories: ['CA'],
    registers: {
      TRADEMARK: /^(TMA|TMDA)\d{4,7}$/,
      INVENTION: patents('CA', 6, 7),
      DESIGN: digits(4, 6),
      COPYRIGHT: digits(6, 7),
    },
  },
  IMPI: {
    territories: ['MX'],
    registers: {
      TRADEMARK: digits(5, 7),
      INVENTION: patents('MX', 6, 6),
      UTILITY_MODEL: digits(3, 5),
      DESIGN: digits(4, 6),
    },
  },
  INPI_BR: {
    territories: ['BR'],
    registers: {
      TRADEMARK: digits(9, 9),
      INVENTION: /^(BR|PI|BR10|BR11)\d{7,13}\d?$/,
      UTILITY_MODEL: /^(BR|MU|BR20|BR21)\d{7,13}\d?$/,
      DESIGN: /^(BR|DI|BR30|BR32)\d{7,13}\d?$/,
    },
  },
  WIPO: {
    territories: ['WORLD'],
    registers: { TRADEMARK: /^(IR|WO|G)?\d{5,7}[A-Z]?$/, DESIGN: /^DM?\d{5,6}$/ },
  },
  EUIPO: {
    territories: ['EU'],
    registers: { TRADEMARK: digits(8, 9, 'EU|EUTM|CTM'), DESIGN: /^(EU|RCD)?\d{9}(\d{4})?$/ },
  },
  EPO: { territories: ['WORLD'], registers: { INVENTION: /^EP\d{7}(B\d)?$/ } },
  UKIPO: {
    territories: ['GB'],
    registers: {
      TRADEMARK: /^(UK\d{11}|(GB)?\d{6,8})$/,
      INVENTION: patents('GB', 7, 7),
      DESIGN: /^(GB)?\d{7,11}$|^9\d{16}$/,
    },
  },
  DPMA: {
    territories: ['DE'],
    registers: {
      TRADEMARK: /^(DE)?(30\d{6,10}|\d{5,7})$/,
      INVENTION: patents('DE', 7, 12),
      UTILITY_MODEL: /^(DE)?20?\d{8,10}(U\d)?$/,
      DESIGN: /^(DE)?4?0?\d{9,12}(\d{4})?$/,
    },
  },
  INPI_FR: {
    territories: ['FR'],
    registers: {
      TRADEMARK: digits(7, 9, 'FR'),
      INVENTION: patents('FR', 7, 7),
      UTILITY_MODEL: patents('FR', 7, 7),
      DESIGN: digits(6, 10),
    },
  },
  UIBM: {
    territories: ['IT'],
    registers: {
      TRADEMARK: digits(6, 15),
      INVENTION: digits(7, 15),
      UTILITY_MODEL: digits(6, 15),
      DESIGN: digits(6, 15),
    },
  },
  OEPM: {
    territories: ['ES'],
    registers: {
      TRADEMARK: /^M?\d{6,7}$/,
      INVENTION: /^(ES)?\d{7}(B\d)?$/,
      UTILITY_MODEL: /^(ES)?U?\d{7}(Y\d?)?$/,
      DESIGN: /^[DI]?\d{6,9}$/,
    },
  },
  BOIP: {
    territories: ['BE', 'NL', 'LU'],
    registers: { TRADEMARK: digits(6, 7), DESIGN: digits(5, 9) },
  },
  IPI_CH: {
    territories: ['CH'],
    registers: {
      TRADEMARK: /^(P|CH)?\d{6}$/,
      INVENTION: patents('CH', 6, 6),
      DESIGN: digits(5, 6),
    },
  },
  TURKPATENT: {
    territories: ['TR'],
    registers: {
      TRADEMARK: /^(TR)?(19|20)\d\d\d{4,7}$/,
      INVENTION: /^(TR)?(19|20)\d{8,9}(B\d?)?$/,
      UTILITY_MODEL: /^(TR)?(19|20)\d{8,9}(Y\d?)?$/,
      DESIGN: /^(TR)?(19|20)\d{7,9}$/,
    },
  },
  ROSPATENT: {
    territories: ['RU'],
    registers: {
      TRADEMARK: digits(5, 7),
      INVENTION: patents('RU', 7, 7),
      UTILITY_MODEL: patents('RU', 5, 6),
      DESIGN: digits(5, 6),
    },
  },
  JPO: {
    territories: ['JP'],
    registers: {
      TRADEMARK: /^(JP|T|登録商標?|商標登録)?第?\d{6,7}号?$/,
      INVENTION: /^(JP|特許)?第?\d{7}号?(B\d?)?$/,
      UTILITY_MODEL: /^(JP|実用新案登録)?第?\d{7}号?$/,
      DESIGN: /^(JP|D|意匠登録)?第?\d{6,7}号?$/,
    },
  },
  KIPO: {
    territories: ['KR'],
    registers: {
      TRADEMARK: /^4[0-9]\d{7}(\d{4})?$/,
      INVENTION: /^10\d{7}(\d{4})?$/,
      UTILITY_MODEL: /^20\d{7}(\d{4})?$/,
      DESIGN: /^30\d{7}(\d{4})?(M\d{3})?$/,
    },
  },
  KCC: { territories: ['KR'], registers: { COPYRIGHT: /^C?(19|20)\d\d\d{6}$/ } },
  IPI_IN: {
    territories: ['IN'],
    registers: { TRADEMARK: digits(5, 7), INVENTION: digits(5, 6), DESIGN: /^\d{5,6}(\d{3})?$/ },
  },
  IN_COPYRIGHT: { territories: ['IN'], registers: { COPYRIGHT: /^(A|L|M|R|SW|CF|SR)\d{4,8}$/ } },
  IPOS: {
    territories: ['SG'],
    registers: {
      TRADEMARK: /^(4\d{10}[A-Z]|T\d{6,7}[A-Z])$/,
      INVENTION: /^1\d{10}[A-Z]$|^\d{5,6}$/,
      DESIGN: /^(3\d{10}[A-Z]|D\d{6,8}[A-Z]?)$/,
    },
  },
  MYIPO: {
    territories: ['MY'],
    registers: {
      TRADEMARK: /^(TM)?\d{8,10}$/,
      INVENTION: /^MY\d{6}A?$/,
      UTILITY_MODEL: /^MY\d{6}A?$/,
      DESIGN: null,
    },
  },
  DIP_TH: {
    territories: ['TH'],
    registers: { TRADEMARK: null, INVENTION: digits(4, 6), UTILITY_MODEL: digits(3, 6), DESIGN: null },
  },
  DJKI: {
    territories: ['ID'],
    registers: {
      TRADEMARK: /^IDM\d{9}$/,
      INVENTION: /^IDP\d{9}$/,
      UTILITY_MODEL: /^IDS\d{9}$/,
      DESIGN: /^IDD\d{9,12}$/,
      COPYRIGHT: /^(EC)?\d{9,14}$/,
    },
  },
  IPVN: {
    territories: ['VN'],
    registers: {
      TRADEMARK: digits(5, 7),
      INVENTION: digits(4, 6),
      UTILITY_MODEL: digits(3, 6),
      DESIGN: digits(4, 6),
    },
  },
  IPOPHL: {
    territories: ['PH'],
    registers: {
      TRADEMARK: digits(9, 14),
      INVENTION: digits(9, 14),
      UTILITY_MODEL: digits(9, 14),
      DESIGN: digits(9, 14),
    },
  },
  IP_AU: {
    territories: ['AU'],
    registers: { TRADEMARK: digits(5, 7), INVENTION: patents('AU', 6, 10), DESIGN: digits(6, 9) },
  },
  IPONZ: {
    territories: ['NZ'],
    registers: { TRADEMARK: digits(5, 7), INVENTION: digits(5, 6), DESIGN: digits(5, 6) },
  },
  SAIP: {
    territories: ['SA'],
    registers: { TRADEMARK: null, INVENTION: null, DESIGN: null, COPYRIGHT: null },
  },
  MOE_AE: {
    territories: ['AE'],
    registers: { TRADEMARK: digits(5, 7), INVENTION: null, DESIGN: null, COPYRIGHT: null },
  },
  OTHER: {
    territories: ['WORLD'],
    registers: { TRADEMARK: null, COPYRIGHT: null, INVENTION: null, UTILITY_MODEL: null, DESIGN: null },
  },
} as const satisfies Record<string, Office>;
