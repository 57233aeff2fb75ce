/* SPDX-License-Identifier: MIT */
/* cpowl(): x to the power y, e^(y log(x)). The products are carried to twice the digits: a relative error of a logarithm is one of
 * the power times the logarithm's size. */
#define CRT_COMPLEX_LONG 1
#include "complex_math.h"
#include "long_trig.h"

#if LDBL_MANT_DIG == 64
static struct crt_pairl negative(struct crt_pairl p)
{
	return (struct crt_pairl){ -p.hi, -p.lo };
}

/* The sine or the cosine of an angle in two parts. */
static long double of_angle(struct crt_pairl angle, unsigned int quarters)
{
	struct crt_anglel reduced;
	struct crt_pairl s;

	__crt_reducel(&reduced, angle.hi);
	s = __crt_sum_orderedl(reduced.r, reduced.r_low + angle.lo);
	reduced.r = s.hi;
	reduced.r_low = s.lo;
	s = __crt_sinel(&reduced, quarters);
	return s.hi + s.lo;
}

long double _Complex cpowl(long double _Complex x, long double _Complex y)
{
	long double xr = creall(x), xi = cimagl(x), yr = creall(y), yi = cimagl(y), ax = absolute(xr), ay = absolute(xi), size, c, s;
	struct crt_pairl log, angle, p, q;
	int n, e, shift = 0;

	if (yr == 0 && yi == 0)
		return make(1, 0);
	if (!is_finite(xr) || !is_finite(xi) || !is_finite(yr) || !is_finite(yi) || (ax == 0 && ay == 0)) {
		if (ax == 0 && ay == 0 && yr > 0 && is_finite(yi))
			return make(0, 0);
		return cexpl(y * clogl(x));
	}
	/* Bring the larger part of x near 1. */
	size = ax > ay ? ax : ay;
	e = __crt_exponentl(size) - 16383;
	if (e < -16300) {
		ax *= 0x1p200L;
		ay *= 0x1p200L;
		shift = -200;
		e = __crt_exponentl(ax > ay ? ax : ay) - 16383;
	}
	ax *= __crt_power2l(-e / 2);
	ay *= __crt_power2l(-e / 2);
	ax *= __crt_power2l(-(e - e / 2));
	ay *= __crt_power2l(-(e - e / 2));
	e += shift;
	/* log|x|: half the logarithm of the sum of the squares. */
	if ((ax < ay ? ax : ay) < 0x1p-70L) {
		log = __crt_log_pairl(ax > ay ? ax : ay, 0);
		angle = ax < ay ? CRT_PAIRL(PI_2) : (struct crt_pairl){ 0, 0 };
		/* The small part's share of the angle, and of the power, which can be large. */
		size = ax < ay ? -(ax / ay) : ay / ax;
		angle = __crt_pair_suml(angle, (struct crt_pairl){ size, 0 });
	} else {
		p = __crt_productl(ax, ax);
		q = __crt_productl(ay, ay);
		p = __crt_pair_suml(p, q);
		if (p.hi > 0.5L && p.hi < 2) {
			/* As 1 and what the sum is above it, however little that is. */
			q = __crt_pair_suml(p, (struct crt_pairl){ -1, 0 });
			p = __crt_suml(1, q.hi);
			p.lo += q.lo;
		}
		log = __crt_pair_scaledl(__crt_log_pairl(p.hi, p.lo), 0.5L);
		angle = __crt_atan2_pairl((struct crt_pairl){ ay, 0 }, (struct crt_pairl){ ax, 0 });
	}
	if (e)
		log = __crt_pair_suml(log, __crt_pair_productl(CRT_PAIRL(LN2), (struct crt_pairl){ e, 0 }));
	if (__crt_negativel(xr))
		angle = __crt_pair_suml(CRT_PAIRL(PI), negative(angle));
	if (__crt_negativel(xi))
		angle = negative(angle);
	if (absolute(yr) > 0x1p100L || absolute(yi) > 0x1p100L)
		return cexpl(y * make(log.hi, angle.hi));
	p = __crt_pair_suml(__crt_pair_productl(log, (struct crt_pairl){ yr, 0 }), negative(__crt_pair_productl(angle, (struct crt_pairl){ yi, 0 })));
	q = __crt_pair_suml(__crt_pair_productl(log, (struct crt_pairl){ yi, 0 }), __crt_pair_productl(angle, (struct crt_pairl){ yr, 0 }));
	c = of_angle(q, 1);
	s = of_angle(q, 0);
	/* On the axis the other part is 0, not what is lost of pi. */
	if (xi == 0 && yi == 0 && xr > 0)
		s = with_sign(0, xi * yr);
	if (!(absolute(p.hi) < 11300))
		return exp_times(p.hi, 1, c, s, FE_TONEAREST);
	p = __crt_exp_pairl(p.hi, p.lo, &n);
	size = (p.hi + p.lo) * __crt_power2l(n < -16000 ? n + 300 : n);
	if (n < -16000)
		return make(size * c * 0x1p-300L, size * s * 0x1p-300L);
	return make(size * c, size * s);
}
#else
long double _Complex cpowl(long double _Complex x, long double _Complex y)
{
	return cpow((double _Complex)x, (double _Complex)y);
}
#endif
