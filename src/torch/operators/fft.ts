// torch.fft's functions.
// Made by scripts/operators/generate.ts from the schemas of LibTorch 2.13.0; not to be edited.
import type { Aten } from './aten';
import { factory, operator } from './operator';

export const fft: Aten['fft_fft'] = operator('fft_fft');
export const fft2: Aten['fft_fft2'] = operator('fft_fft2');
export const fftfreq: Aten['fft_fftfreq'] = factory('fft_fftfreq');
export const fftn: Aten['fft_fftn'] = operator('fft_fftn');
export const fftshift: Aten['fft_fftshift'] = operator('fft_fftshift');
export const hfft: Aten['fft_hfft'] = operator('fft_hfft');
export const hfft2: Aten['fft_hfft2'] = operator('fft_hfft2');
export const hfftn: Aten['fft_hfftn'] = operator('fft_hfftn');
export const ifft: Aten['fft_ifft'] = operator('fft_ifft');
export const ifft2: Aten['fft_ifft2'] = operator('fft_ifft2');
export const ifftn: Aten['fft_ifftn'] = operator('fft_ifftn');
export const ifftshift: Aten['fft_ifftshift'] = operator('fft_ifftshift');
export const ihfft: Aten['fft_ihfft'] = operator('fft_ihfft');
export const ihfft2: Aten['fft_ihfft2'] = operator('fft_ihfft2');
export const ihfftn: Aten['fft_ihfftn'] = operator('fft_ihfftn');
export const irfft: Aten['fft_irfft'] = operator('fft_irfft');
export const irfft2: Aten['fft_irfft2'] = operator('fft_irfft2');
export const irfftn: Aten['fft_irfftn'] = operator('fft_irfftn');
export const rfft: Aten['fft_rfft'] = operator('fft_rfft');
export const rfft2: Aten['fft_rfft2'] = operator('fft_rfft2');
export const rfftfreq: Aten['fft_rfftfreq'] = factory('fft_rfftfreq');
export const rfftn: Aten['fft_rfftn'] = operator('fft_rfftn');
