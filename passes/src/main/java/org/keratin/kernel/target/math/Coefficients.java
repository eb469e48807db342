package org.keratin.kernel.target.math;

/**
 * Coefficients, lowest power first, each with the largest error of its polynomial before rounding.
 * Made by Chebyshev interpolation at 60 digits; the leading terms of each series are left out and
 * added exactly by the caller.
 */
final class Coefficients {
    private Coefficients() {}

    /** (eʳ - 1 - r) / r² on ±0.35: 2⁻²³·⁸. */
    static final double[] EXP32 = {
        0x1p-1, 0x1.5554d8p-3, 0x1.555516p-5, 0x1.12106cp-7, 0x1.6d1606p-10
    };

    /** (eʳ - 1 - r) / r² on ±0.35: 2⁻⁵⁹. */
    static final double[] EXP64 = {
        0x1p-1,
        0x1.5555555555557p-3,
        0x1.5555555555556p-5,
        0x1.111111110ff87p-7,
        0x1.6c16c16c16212p-10,
        0x1.a01a01aca0134p-13,
        0x1.a01a01a741b3cp-16,
        0x1.71ddffef9e7b1p-19,
        0x1.27e4da1a3bf04p-22,
        0x1.af52906239de4p-26,
        0x1.1f75aba0b1e2ep-29
    };

    /** (log(1 + f) - f + f²/2) / f³ on [√½ - 1, √2 - 1]: 2⁻²⁵. */
    static final double[] LOG32 = {
        0x1.555554p-2,
        -0x1.fffffcp-3,
        0x1.999d5ap-3,
        -0x1.555b4ap-3,
        0x1.23d21ap-3,
        -0x1.fcf4c6p-4,
        0x1.dea282p-4,
        -0x1.d635bcp-4,
        0x1.1d8ea6p-4
    };

    /** (log((1 + s) / (1 - s)) - 2s) / s³ in s² up to 0.0294: 2⁻⁵¹·⁵. */
    static final double[] LOG64 = {
        0x1.5555555555558p-1,
        0x1.99999999952b2p-2,
        0x1.2492492df6947p-2,
        0x1.c71c62debf86bp-3,
        0x1.7462b69705382p-3,
        0x1.39fe208c33457p-3,
        0x1.2b5b5fb2eac92p-3
    };

    /** (log((1 + s) / (1 - s)) - 2s - 2s³/3) / s⁵ in s² up to 0.0294: 2⁻⁵¹·⁷. */
    static final double[] LOG64_TAIL = {
        0x1.999999999999ep-2,
        0x1.249249248e511p-2,
        0x1.c71c71d7ef489p-3,
        0x1.745d09ebc663ep-3,
        0x1.3b18ba4163286p-3,
        0x1.10188237ff7e4p-3,
        0x1.087aabe253d9cp-3
    };

    /** (tanh(x) - x) / x³ in x² up to 0.551²: 2⁻³¹. */
    static final double[] TANH32 = {
        -0x1.555556p-2, 0x1.111104p-3, -0x1.ba1414p-5, 0x1.65771ap-6, -0x1.17524ap-7, 0x1.4abbaep-9
    };

    /** (tanh(x) / x - 1) / x², times the next, in x² up to 0.62²: 2⁻⁵⁹ of tanh(x) / x. */
    static final double[] TANH64 = {
        -0x1.5555555555555p-2, -0x1.4fdb22b591405p-6, -0x1.a1ba37922d2ddp-13
    };

    /** What the last is to be divided by. */
    static final double[] TANH64_DIVISOR = {
        1, 0x1.d892b01ba4d21p-2, 0x1.7d9c2d3b5374bp-6, 0x1.b127a72913751p-13
    };

    /** erf(x) / x - 1 in x² up to 0.92²: 2⁻³¹. */
    static final double[] ERF32 = {
        0x1.06eba8p-3,
        -0x1.812744p-2,
        0x1.ce2e2ep-4,
        -0x1.b811b6p-6,
        0x1.54e64ap-8,
        -0x1.ab4c2p-11,
        0x1.604feep-14
    };

    /** erf(x) / x - 1 in x² up to 0.92²: 2⁻⁵⁹. */
    static final double[] ERF64 = {
        0x1.06eba8214db69p-3, -0x1.812746b0379ep-2, 0x1.ce2f21a042627p-4, -0x1.b82ce312690c5p-6,
        0x1.565bcd08c31d9p-8, -0x1.c02db2ceec3e3p-11, 0x1.f9a2fe1147a43p-14, -0x1.f4cebe3af63bfp-17,
        0x1.b9aff134462cbp-20, -0x1.5d4afa1249c44p-23, 0x1.e0bb924d2d5c9p-27, -0x1.cb5739732d85ep-31
    };

    /** -log(erfc(x)) on [0.9, 4]: 2⁻²⁵·⁶. */
    static final double[] ERFC32 = {
        -0x1.4e0356p-12,
        0x1.2156d2p0,
        0x1.437e6cp-1,
        0x1.c2eac2p-4,
        -0x1.b0fd8cp-6,
        0x1.381f9ap-8,
        -0x1.394e9ap-11,
        0x1.834022p-15,
        -0x1.b90e7ap-20
    };

    /** -log(erfc(x)) on [0.9, 2]: 2⁻⁶⁰. */
    static final double[] ERFC64_LOW = {
        0x1.10393014d3867p-24, 0x1.20dd687da0504p0, 0x1.45f38fb5886bep-1, 0x1.a4e68a9198cb6p-4,
        -0x1.38e2d4684cdbfp-6, -0x1.11c7a3fb27b8p-12, 0x1.cd2be69e7666ep-10, -0x1.5290dd13e52dep-11,
        0x1.f07939027079ep-15, 0x1.cdac2ac04de03p-15, -0x1.2138ace8181acp-15, 0x1.7b8a48583eff3p-17,
        -0x1.47f88b9e3f09p-19, 0x1.78b110e1cfc4p-22, -0x1.07a185e6b9c38p-25, 0x1.56af7462018f6p-30
    };

    /** -log(erfc(x)) on [2, 3.5]: 2⁻⁵². */
    static final double[] ERFC64_MIDDLE = {
        -0x1.3a490f8373e96p-13, 0x1.2111a75d0d4cfp0, 0x1.44f48f46d0533p-1, 0x1.b0a4690af3a08p-4,
        -0x1.66df9095ef486p-6, 0x1.a554991fe7a75p-10, 0x1.fa6b9fc7190fap-11, -0x1.0d1d163b71222p-11,
        0x1.2d36f35950e88p-13, -0x1.c882faaf59ba5p-16, 0x1.e3798f7f9aed4p-19,
                -0x1.59d379f8489f6p-22,
        0x1.2de64d5d1b32cp-26, -0x1.e76b16ecb2611p-32
    };

    /** -log(erfc(x)) on [3.5, 6]: 2⁻⁴². */
    static final double[] ERFC64_HIGH = {
        0x1.1c36f2eddd5c8p-9, 0x1.1fff4d5b73ffcp0, 0x1.45af02bb34bc7p-1, 0x1.bd99038f0e537p-4,
        -0x1.b72a2dfcc21a7p-6, 0x1.585ec48739fe6p-8, -0x1.a3c1e4a2ba228p-11, 0x1.83823d82d0338p-14,
        -0x1.052c27659632dp-17, 0x1.e42b791f7f266p-22, -0x1.139d5b57aecabp-26, 0x1.22610ffa0697dp-32
    };

    /** (sin(r) - r) / r³ in r² up to 0.92²: 2⁻⁶³. */
    static final double[] SIN64 = {
        -0x1.5555555555555p-3,
        0x1.111111111110ap-7,
        -0x1.a01a01a018054p-13,
        0x1.71de3a51de3d4p-19,
        -0x1.ae64506edf98cp-26,
        0x1.611f117e6c369p-33,
        -0x1.a9e119f66ceb6p-41
    };

    /** (cos(r) - 1 + r²/2) / r⁴ in r² up to 0.92²: 2⁻⁶⁷. */
    static final double[] COS64 = {
        0x1.5555555555555p-5,
        -0x1.6c16c16c16c14p-10,
        0x1.a01a01a0191f8p-16,
        -0x1.27e4fb75f5176p-22,
        0x1.1eed8c4d0a293p-29,
        -0x1.9392910f27e38p-37,
        0x1.aa63e76a05814p-45
    };

    /** (atan(t) - t) / t³ in t² up to 0.4143²: 2⁻⁵⁹. */
    static final double[] ATAN64 = {
        -0x1.5555555555555p-2, 0x1.9999999999953p-3, -0x1.249249248d7a3p-3, 0x1.c71c71c301242p-4,
        -0x1.745d165d42469p-4, 0x1.3b1392c5d6c1fp-4, -0x1.110e86a228a04p-4, 0x1.e199f35dd1917p-5,
        -0x1.ac79a54276a46p-5, 0x1.74d9955076661p-5, -0x1.1b28cee495a7dp-5, 0x1.0abb3a3829b06p-6
    };

    /** The bits of 2/π behind the point in words of 32, after 64 zero bits. */
    static final long[] TWO_OVER_PI = {
        0L,
        0L,
        0xa2f9836eL,
        0x4e441529L,
        0xfc2757d1L,
        0xf534ddc0L,
        0xdb629599L,
        0x3c439041L,
        0xfe5163abL,
        0xdebbc561L,
        0xb7246e3aL,
        0x424dd2e0L,
        0x06492eeaL,
        0x09d1921cL,
        0xfe1deb1cL,
        0xb129a73eL,
        0xe88235f5L,
        0x2ebb4484L,
        0xe99c7026L,
        0xb45f7e41L,
        0x3991d639L,
        0x835339f4L,
        0x9c845f8bL,
        0xbdf9283bL,
        0x1ff897ffL,
        0xde05980fL,
        0xef2f118bL,
        0x5a0a6d1fL,
        0x6d367ecfL,
        0x27cb09b7L,
        0x4f463f66L,
        0x9e5fea2dL,
        0x7527bac7L,
        0xebe5f17bL,
        0x3d0739f7L,
        0x8a5292eaL,
        0x6bfb5fb1L,
        0x1f8d5d08L,
        0x56033046L,
        0xfc7b6babL,
        0xf0cfbc20L,
        0x9af4361dL
    };
}
