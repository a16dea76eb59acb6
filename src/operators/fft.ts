// torch.fft's functions.
// Made by scripts/operators/generate.ts from the schemas of LibTorch 2.13.0; not to be edited.
import type { Aten } from './aten';
import { factory, operator } from './operator';

export const fft = operator<Aten['fft_fft']>('fft_fft');
export const fft2 = operator<Aten['fft_fft2']>('fft_fft2');
export const fftfreq = factory<Aten['fft_fftfreq']>('fft_fftfreq');
export const fftn = operator<Aten['fft_fftn']>('fft_fftn');
export const fftshift = operator<Aten['fft_fftshift']>('fft_fftshift');
export const hfft = operator<Aten['fft_hfft']>('fft_hfft');
export const hfft2 = operator<Aten['fft_hfft2']>('fft_hfft2');
export const hfftn = operator<Aten['fft_hfftn']>('fft_hfftn');
export const ifft = operator<Aten['fft_ifft']>('fft_ifft');
export const ifft2 = operator<Aten['fft_ifft2']>('fft_ifft2');
export const ifftn = operator<Aten['fft_ifftn']>('fft_ifftn');
export const ifftshift = operator<Aten['fft_ifftshift']>('fft_ifftshift');
export const ihfft = operator<Aten['fft_ihfft']>('fft_ihfft');
export const ihfft2 = operator<Aten['fft_ihfft2']>('fft_ihfft2');
export const ihfftn = operator<Aten['fft_ihfftn']>('fft_ihfftn');
export const irfft = operator<Aten['fft_irfft']>('fft_irfft');
export const irfft2 = operator<Aten['fft_irfft2']>('fft_irfft2');
export const irfftn = operator<Aten['fft_irfftn']>('fft_irfftn');
export const rfft = operator<Aten['fft_rfft']>('fft_rfft');
export const rfft2 = operator<Aten['fft_rfft2']>('fft_rfft2');
export const rfftfreq = factory<Aten['fft_rfftfreq']>('fft_rfftfreq');
export const rfftn = operator<Aten['fft_rfftn']>('fft_rfftn');
