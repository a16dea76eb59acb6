// torch.special's functions.
// Made by scripts/operators/generate.ts from the schemas of LibTorch 2.13.0; not to be edited.
import type { Aten } from './aten';
import { operator } from './operator';

export const airyAi: Aten['special_airy_ai'] = operator('special_airy_ai');
export const besselJ0: Aten['special_bessel_j0'] = operator('special_bessel_j0');
export const besselJ1: Aten['special_bessel_j1'] = operator('special_bessel_j1');
export const besselY0: Aten['special_bessel_y0'] = operator('special_bessel_y0');
export const besselY1: Aten['special_bessel_y1'] = operator('special_bessel_y1');
export const chebyshevPolynomialT: Aten['special_chebyshev_polynomial_t'] = operator(
  'special_chebyshev_polynomial_t',
);
export const chebyshevPolynomialU: Aten['special_chebyshev_polynomial_u'] = operator(
  'special_chebyshev_polynomial_u',
);
export const chebyshevPolynomialV: Aten['special_chebyshev_polynomial_v'] = operator(
  'special_chebyshev_polynomial_v',
);
export const chebyshevPolynomialW: Aten['special_chebyshev_polynomial_w'] = operator(
  'special_chebyshev_polynomial_w',
);
export const digamma: Aten['special_digamma'] = operator('special_digamma');
export const entr: Aten['special_entr'] = operator('special_entr');
export const erf: Aten['special_erf'] = operator('special_erf');
export const erfc: Aten['special_erfc'] = operator('special_erfc');
export const erfcx: Aten['special_erfcx'] = operator('special_erfcx');
export const erfinv: Aten['special_erfinv'] = operator('special_erfinv');
export const exp2: Aten['special_exp2'] = operator('special_exp2');
export const expit: Aten['special_expit'] = operator('special_expit');
export const expm1: Aten['special_expm1'] = operator('special_expm1');
export const gammainc: Aten['special_gammainc'] = operator('special_gammainc');
export const gammaincc: Aten['special_gammaincc'] = operator('special_gammaincc');
export const gammaln: Aten['special_gammaln'] = operator('special_gammaln');
export const hermitePolynomialH: Aten['special_hermite_polynomial_h'] = operator(
  'special_hermite_polynomial_h',
);
export const hermitePolynomialHe: Aten['special_hermite_polynomial_he'] = operator(
  'special_hermite_polynomial_he',
);
export const i0: Aten['special_i0'] = operator('special_i0');
export const i0e: Aten['special_i0e'] = operator('special_i0e');
export const i1: Aten['special_i1'] = operator('special_i1');
export const i1e: Aten['special_i1e'] = operator('special_i1e');
export const laguerrePolynomialL: Aten['special_laguerre_polynomial_l'] = operator(
  'special_laguerre_polynomial_l',
);
export const legendrePolynomialP: Aten['special_legendre_polynomial_p'] = operator(
  'special_legendre_polynomial_p',
);
export const log1p: Aten['special_log1p'] = operator('special_log1p');
export const logNdtr: Aten['special_log_ndtr'] = operator('special_log_ndtr');
export const logSoftmax: Aten['special_log_softmax'] = operator('special_log_softmax');
export const logit: Aten['special_logit'] = operator('special_logit');
export const logsumexp: Aten['special_logsumexp'] = operator('special_logsumexp');
export const modifiedBesselI0: Aten['special_modified_bessel_i0'] = operator(
  'special_modified_bessel_i0',
);
export const modifiedBesselI1: Aten['special_modified_bessel_i1'] = operator(
  'special_modified_bessel_i1',
);
export const modifiedBesselK0: Aten['special_modified_bessel_k0'] = operator(
  'special_modified_bessel_k0',
);
export const modifiedBesselK1: Aten['special_modified_bessel_k1'] = operator(
  'special_modified_bessel_k1',
);
export const multigammaln: Aten['special_multigammaln'] = operator('special_multigammaln');
export const ndtr: Aten['special_ndtr'] = operator('special_ndtr');
export const ndtri: Aten['special_ndtri'] = operator('special_ndtri');
export const polygamma: Aten['special_polygamma'] = operator('special_polygamma');
export const psi: Aten['special_psi'] = operator('special_psi');
export const round: Aten['special_round'] = operator('special_round');
export const scaledModifiedBesselK0: Aten['special_scaled_modified_bessel_k0'] = operator(
  'special_scaled_modified_bessel_k0',
);
export const scaledModifiedBesselK1: Aten['special_scaled_modified_bessel_k1'] = operator(
  'special_scaled_modified_bessel_k1',
);
export const shiftedChebyshevPolynomialT: Aten['special_shifted_chebyshev_polynomial_t'] = operator(
  'special_shifted_chebyshev_polynomial_t',
);
export const shiftedChebyshevPolynomialU: Aten['special_shifted_chebyshev_polynomial_u'] = operator(
  'special_shifted_chebyshev_polynomial_u',
);
export const shiftedChebyshevPolynomialV: Aten['special_shifted_chebyshev_polynomial_v'] = operator(
  'special_shifted_chebyshev_polynomial_v',
);
export const shiftedChebyshevPolynomialW: Aten['special_shifted_chebyshev_polynomial_w'] = operator(
  'special_shifted_chebyshev_polynomial_w',
);
export const sinc: Aten['special_sinc'] = operator('special_sinc');
export const softmax: Aten['special_softmax'] = operator('special_softmax');
export const sphericalBesselJ0: Aten['special_spherical_bessel_j0'] = operator(
  'special_spherical_bessel_j0',
);
export const xlog1py: Aten['special_xlog1py'] = operator('special_xlog1py');
export const xlogy: Aten['special_xlogy'] = operator('special_xlogy');
export const zeta: Aten['special_zeta'] = operator('special_zeta');
