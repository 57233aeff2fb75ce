/* SPDX-License-Identifier: MIT */
/* _rotl() and its family, _byteswap_ulong() and its family, _abs64(). */
#include <stdlib.h>

unsigned (_rotl)(unsigned value, int shift)
{
	return value << (shift & 31) | value >> (-shift & 31);
}

unsigned (_rotr)(unsigned value, int shift)
{
	return value >> (shift & 31) | value << (-shift & 31);
}

unsigned long (_lrotl)(unsigned long value, int shift)
{
	return _rotl(value, shift);
}

unsigned long (_lrotr)(unsigned long value, int shift)
{
	return _rotr(value, shift);
}

unsigned long long (_rotl64)(unsigned long long value, int shift)
{
	return value << (shift & 63) | value >> (-shift & 63);
}

unsigned long long (_rotr64)(unsigned long long value, int shift)
{
	return value >> (shift & 63) | value << (-shift & 63);
}

unsigned short _byteswap_ushort(unsigned short value)
{
	return __builtin_bswap16(value);
}

unsigned long _byteswap_ulong(unsigned long value)
{
	return __builtin_bswap32(value);
}

unsigned long long _byteswap_uint64(unsigned long long value)
{
	return __builtin_bswap64(value);
}

long long _abs64(long long value)
{
	return value < 0 ? (long long)(0ull - (unsigned long long)value) : value;
}
