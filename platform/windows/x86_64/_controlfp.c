/* SPDX-License-Identifier: MIT */
/* _controlfp() and its family: the floating-point control word in Microsoft's abstract bits, kept alike in SSE's and the x87's. Microsoft
 * Learn, _control87. */
#include <errno.h>
#include <float.h>

#include "error.h"

static unsigned short x87_control(void)
{
	unsigned short word;
	__asm__ volatile("fnstcw %0" : "=m"(word));
	return word;
}

static unsigned sse_control(void)
{
	unsigned word;
	__asm__ volatile("stmxcsr %0" : "=m"(word));
	return word;
}

/* The exceptions in the processor's order (invalid, denormal, zero divide, overflow, underflow, inexact) and Microsoft's. */
static const unsigned exceptions[6] = { _EM_INVALID, _EM_DENORMAL, _EM_ZERODIVIDE, _EM_OVERFLOW, _EM_UNDERFLOW, _EM_INEXACT };

static unsigned from_bits(unsigned bits)
{
	unsigned result = 0;
	for (int i = 0; i < 6; i++)
		if (bits >> i & 1)
			result |= exceptions[i];
	return result;
}

static unsigned to_bits(unsigned flags)
{
	unsigned result = 0;
	for (int i = 0; i < 6; i++)
		if (flags & exceptions[i])
			result |= 1u << i;
	return result;
}

unsigned _control87(unsigned new_word, unsigned mask)
{
	static const unsigned rounding[4] = { _RC_NEAR, _RC_DOWN, _RC_UP, _RC_CHOP }, precision[4] = { _PC_24, _PC_24, _PC_53, _PC_64 };
	unsigned sse = sse_control();
	unsigned short x87 = x87_control();
	/* Bit 15 flushes results to zero, bit 6 takes denormal operands for zero. */
	static const unsigned denormals[4] = { _DN_SAVE, _DN_FLUSH_OPERANDS_SAVE_RESULTS, _DN_SAVE_OPERANDS_FLUSH_RESULTS, _DN_FLUSH };
	unsigned word = from_bits(sse >> 7 & 0x3f) | rounding[sse >> 13 & 3] | precision[x87 >> 8 & 3] |
		denormals[(sse >> 14 & 2) | (sse >> 6 & 1)];
	if (mask == 0)
		return word;
	word = (word & ~mask) | (new_word & mask);
	/* Microsoft's x64 runtime leaves the precision alone; so it stays what long double needs. */
	unsigned masks = to_bits(word), round = 0;
	while (round < 3 && rounding[round] != (word & _MCW_RC))
		round++;
	unsigned flush = word & _MCW_DN;
	sse = (sse & ~0xffc0u) | masks << 7 | round << 13 | (flush == _DN_FLUSH || flush == _DN_SAVE_OPERANDS_FLUSH_RESULTS ? 1u << 15 : 0) |
		(flush == _DN_FLUSH || flush == _DN_FLUSH_OPERANDS_SAVE_RESULTS ? 1u << 6 : 0);
	x87 = (unsigned short)((x87 & ~0xc3fu) | masks | round << 10);
	__asm__ volatile("ldmxcsr %0\n\tfldcw %1" : : "m"(sse), "m"(x87));
	return (word & ~(unsigned)_MCW_PC) | precision[x87 >> 8 & 3];
}

unsigned _controlfp(unsigned new_word, unsigned mask)
{
	/* This one never changes the mask of denormal operands. */
	return _control87(new_word, mask & ~(unsigned)_EM_DENORMAL);
}

errno_t _controlfp_s(unsigned *current, unsigned new_word, unsigned mask)
{
	unsigned word = _controlfp(new_word, mask);
	if (current != NULL)
		*current = word;
	return 0;
}

unsigned _statusfp(void)
{
	unsigned short x87;
	__asm__ volatile("fnstsw %0" : "=m"(x87));
	return from_bits((sse_control() | x87) & 0x3f);
}

unsigned _status87(void)
{
	return _statusfp();
}

unsigned _clearfp(void)
{
	unsigned before = _statusfp(), sse = sse_control() & ~0x3fu;
	__asm__ volatile("fnclex\n\tldmxcsr %0" : : "m"(sse));
	return before;
}

unsigned _clear87(void)
{
	return _clearfp();
}

void _fpreset(void)
{
	static const unsigned sse = 0x1f80;
	__asm__ volatile("fninit\n\tldmxcsr %0" : : "m"(sse));
}
