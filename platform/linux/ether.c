/* SPDX-License-Identifier: MIT */
/* Ethernet addresses as text. Linux only. */
#include <netinet/ether.h>
#include <stddef.h>
#include <stdio.h>

char *ether_ntoa_r(const struct ether_addr *address, char *text)
{
	const uint8_t *byte = address->ether_addr_octet;
	sprintf(text, "%x:%x:%x:%x:%x:%x", byte[0], byte[1], byte[2], byte[3], byte[4], byte[5]);
	return text;
}

char *ether_ntoa(const struct ether_addr *address)
{
	static char text[18];
	return ether_ntoa_r(address, text);
}

static int digit_of(char letter)
{
	if (letter >= '0' && letter <= '9')
		return letter - '0';
	letter = (char)(letter | 0x20);
	return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
}

struct ether_addr *ether_aton_r(const char *text, struct ether_addr *address)
{
	struct ether_addr read;
	for (int i = 0; i < ETH_ALEN; i++) {
		int value = digit_of(*text);
		if (value < 0)
			return NULL;
		int second = digit_of(*++text);
		if (second >= 0) {
			value = value * 16 + second;
			text++;
		}
		read.ether_addr_octet[i] = (uint8_t)value;
		if (i < ETH_ALEN - 1 && *text++ != ':')
			return NULL;
	}
	if (*text != 0)
		return NULL;
	*address = read;
	return address;
}

struct ether_addr *ether_aton(const char *text)
{
	static struct ether_addr address;
	return ether_aton_r(text, &address);
}
