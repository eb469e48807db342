package org.keratin.ir.op;

/**
 * Complex values of a shape in f64, with the discrete Fourier transform along one dimension at a
 * time.
 */
final class Fourier {
    private final long[] shape;
    private final double[] re;
    private final double[] im;

    Fourier(long[] shape) {
        this.shape = shape.clone();
        int size = 1;
        for (long d : shape) {
            size = Math.multiplyExact(size, Math.toIntExact(d));
        }
        re = new double[size];
        im = new double[size];
    }

    void set(int i, double real, double imag) {
        re[i] = real;
        im[i] = imag;
    }

    double re(int i) {
        return re[i];
    }

    double im(int i) {
        return im[i];
    }

    /** The first {@code n} elements of the last dimension. */
    Fourier cut(long n) {
        long[] cutShape = shape.clone();
        int width = (int) shape[shape.length - 1];
        cutShape[shape.length - 1] = n;
        Fourier out = new Fourier(cutShape);
        for (int i = 0; i < out.re.length; i++) {
            int from = (int) (i / n * width + i % n);
            out.set(i, re[from], im[from]);
        }
        return out;
    }

    /** The whole last dimension of length n from its half, by conjugate symmetry. */
    Fourier mirrored(long n) {
        long[] whole = shape.clone();
        int half = (int) shape[shape.length - 1];
        whole[shape.length - 1] = n;
        Fourier out = new Fourier(whole);
        for (int i = 0; i < out.re.length; i++) {
            int k = (int) (i % n);
            int row = (int) (i / n) * half;
            boolean mirrored = k >= half;
            int from = row + (mirrored ? (int) (n - k) : k);
            // a real signal has real values at 0 and n / 2
            double imag = k == 0 || 2L * k == n ? 0 : mirrored ? -im[from] : im[from];
            out.set(i, re[from], imag);
        }
        return out;
    }

    void transform(int dim, boolean inverse) {
        int n = (int) shape[dim];
        int stride = 1;
        for (int d = dim + 1; d < shape.length; d++) {
            stride *= (int) shape[d];
        }
        if (re.length == 0) {
            return;
        }
        double[] cos = new double[n];
        double[] sin = new double[n];
        for (int k = 0; k < n; k++) {
            cos[k] = RootsOfUnity.cos(k, n);
            sin[k] = (inverse ? 1 : -1) * RootsOfUnity.sin(k, n);
        }
        double[] lineRe = new double[n];
        double[] lineIm = new double[n];
        for (int start = 0; start < re.length; start++) {
            if (start / stride % n != 0) {
                continue;
            }
            for (int k = 0; k < n; k++) {
                lineRe[k] = re[start + k * stride];
                lineIm[k] = im[start + k * stride];
            }
            Line line = new Line(lineRe, lineIm).transform(cos, sin, 1);
            double scale = inverse ? n : 1;
            for (int k = 0; k < n; k++) {
                re[start + k * stride] = line.re[k] / scale;
                im[start + k * stride] = line.im[k] / scale;
            }
        }
    }

    /** Halves while the length is even (Cooley and Tukey), then sums directly. */
    private record Line(double[] re, double[] im) {
        Line transform(double[] cos, double[] sin, int step) {
            int n = re.length;
            double[] outRe = new double[n];
            double[] outIm = new double[n];
            if (n % 2 == 1) {
                for (int k = 0; k < n; k++) {
                    for (int j = 0; j < n; j++) {
                        int w = (int) ((long) j * k % n) * step;
                        outRe[k] += re[j] * cos[w] - im[j] * sin[w];
                        outIm[k] += re[j] * sin[w] + im[j] * cos[w];
                    }
                }
                return new Line(outRe, outIm);
            }
            Line even = part(0).transform(cos, sin, 2 * step);
            Line odd = part(1).transform(cos, sin, 2 * step);
            for (int k = 0; k < n / 2; k++) {
                double c = cos[k * step];
                double s = sin[k * step];
                double turnedRe = odd.re[k] * c - odd.im[k] * s;
                double turnedIm = odd.re[k] * s + odd.im[k] * c;
                outRe[k] = even.re[k] + turnedRe;
                outIm[k] = even.im[k] + turnedIm;
                outRe[k + n / 2] = even.re[k] - turnedRe;
                outIm[k + n / 2] = even.im[k] - turnedIm;
            }
            return new Line(outRe, outIm);
        }

        private Line part(int first) {
            double[] partRe = new double[re.length / 2];
            double[] partIm = new double[re.length / 2];
            for (int i = 0; i < partRe.length; i++) {
                partRe[i] = re[2 * i + first];
                partIm[i] = im[2 * i + first];
            }
            return new Line(partRe, partIm);
        }
    }
}
