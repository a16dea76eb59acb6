// torch.special's functions.
// Made by scripts/operators/generate.ts from the schemas of LibTorch 2.13.0; not to be edited.
import type { Aten } from './aten';
import { operator } from './operator';

export const airyAi = operator<Aten['special_airy_ai']>('special_airy_ai');
export const besselJ0 = operator<Aten['special_bessel_j0']>('special_bessel_j0');
export const besselJ1 = operator<Aten['special_bessel_j1']>('special_bessel_j1');
export const besselY0 = operator<Aten['special_bessel_y0']>('special_bessel_y0');
export const besselY1 = operator<Aten['special_bessel_y1']>('special_bessel_y1');
export const chebyshevPolynomialT = operator<Aten['special_chebyshev_polynomial_t']>(
  'special_chebyshev_polynomial_t',
);
export const chebyshevPolynomialU = operator<Aten['special_chebyshev_polynomial_u']>(
  'special_chebyshev_polynomial_u',
);
export const chebyshevPolynomialV = operator<Aten['special_chebyshev_polynomial_v']>(
  'special_chebyshev_polynomial_v',
);
export const chebyshevPolynomialW = operator<Aten['special_chebyshev_polynomial_w']>(
  'special_chebyshev_polynomial_w',
);
export const digamma = operator<Aten['special_digamma']>('special_digamma');
export const entr = operator<Aten['special_entr']>('special_entr');
export const erf = operator<Aten['special_erf']>('special_erf');
export const erfc = operator<Aten['special_erfc']>('special_erfc');
export const erfcx = operator<Aten['special_erfcx']>('special_erfcx');
export const erfinv = operator<Aten['special_erfinv']>('special_erfinv');
export const exp2 = operator<Aten['special_exp2']>('special_exp2');
export const expit = operator<Aten['special_expit']>('special_expit');
export const expm1 = operator<Aten['special_expm1']>('special_expm1');
export const gammainc = operator<Aten['special_gammainc']>('special_gammainc');
export const gammaincc = operator<Aten['special_gammaincc']>('special_gammaincc');
export const gammaln = operator<Aten['special_gammaln']>('special_gammaln');
export const hermitePolynomialH = operator<Aten['special_hermite_polynomial_h']>(
  'special_hermite_polynomial_h',
);
export const hermitePolynomialHe = operator<Aten['special_hermite_polynomial_he']>(
  'special_hermite_polynomial_he',
);
export const i0 = operator<Aten['special_i0']>('special_i0');
export const i0e = operator<Aten['special_i0e']>('special_i0e');
export const i1 = operator<Aten['special_i1']>('special_i1');
export const i1e = operator<Aten['special_i1e']>('special_i1e');
export const laguerrePolynomialL = operator<Aten['special_laguerre_polynomial_l']>(
  'special_laguerre_polynomial_l',
);
export const legendrePolynomialP = operator<Aten['special_legendre_polynomial_p']>(
  'special_legendre_polynomial_p',
);
export const log1p = operator<Aten['special_log1p']>('special_log1p');
export const logNdtr = operator<Aten['special_log_ndtr']>('special_log_ndtr');
export const logSoftmax = operator<Aten['special_log_softmax']>('special_log_softmax');
export const logit = operator<Aten['special_logit']>('special_logit');
export const logsumexp = operator<Aten['special_logsumexp']>('special_logsumexp');
export const modifiedBesselI0 = operator<Aten['special_modified_bessel_i0']>(
  'special_modified_bessel_i0',
);
export const modifiedBesselI1 = operator<Aten['special_modified_bessel_i1']>(
  'special_modified_bessel_i1',
);
export const modifiedBesselK0 = operator<Aten['special_modified_bessel_k0']>(
  'special_modified_bessel_k0',
);
export const modifiedBesselK1 = operator<Aten['special_modified_bessel_k1']>(
  'special_modified_bessel_k1',
);
export const multigammaln = operator<Aten['special_multigammaln']>('special_multigammaln');
export const ndtr = operator<Aten['special_ndtr']>('special_ndtr');
export const ndtri = operator<Aten['special_ndtri']>('special_ndtri');
export const polygamma = operator<Aten['special_polygamma']>('special_polygamma');
export const psi = operator<Aten['special_psi']>('special_psi');
export const round = operator<Aten['special_round']>('special_round');
export const scaledModifiedBesselK0 = operator<Aten['special_scaled_modified_bessel_k0']>(
  'special_scaled_modified_bessel_k0',
);
export const scaledModifiedBesselK1 = operator<Aten['special_scaled_modified_bessel_k1']>(
  'special_scaled_modified_bessel_k1',
);
export const shiftedChebyshevPolynomialT = operator<Aten['special_shifted_chebyshev_polynomial_t']>(
  'special_shifted_chebyshev_polynomial_t',
);
export const shiftedChebyshevPolynomialU = operator<Aten['special_shifted_chebyshev_polynomial_u']>(
  'special_shifted_chebyshev_polynomial_u',
);
export const shiftedChebyshevPolynomialV = operator<Aten['special_shifted_chebyshev_polynomial_v']>(
  'special_shifted_chebyshev_polynomial_v',
);
export const shiftedChebyshevPolynomialW = operator<Aten['special_shifted_chebyshev_polynomial_w']>(
  'special_shifted_chebyshev_polynomial_w',
);
export const sinc = operator<Aten['special_sinc']>('special_sinc');
export const softmax = operator<Aten['special_softmax']>('special_softmax');
export const sphericalBesselJ0 = operator<Aten['special_spherical_bessel_j0']>(
  'special_spherical_bessel_j0',
);
export const xlog1py = operator<Aten['special_xlog1py']>('special_xlog1py');
export const xlogy = operator<Aten['special_xlogy']>('special_xlogy');
export const zeta = operator<Aten['special_zeta']>('special_zeta');
