/* SPDX-License-Identifier: MIT */
/* libstdc++'s streams, strings, containers, numbers and facets on twincrt.
 * twin: exceptions
 * twin: stdin "3 4.5 word\nrest of it\n" */
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <iterator>
#include <limits>
#include <locale>
#include <map>
#include <random>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <unordered_map>
#include <vector>

static void numbers()
{
	std::cout << 42 << ' ' << -7L << ' ' << 1.5 << ' ' << 1e100 << ' ' << 3.0f << ' ' << true << ' ' << std::boolalpha << false << '\n';
	std::cout << std::hex << std::showbase << 255 << ' ' << std::oct << 8 << std::dec << std::noshowbase << '\n';
	std::cout << std::fixed << std::setprecision(3) << 3.14159 << ' ' << std::scientific << 12345.678 << ' ' << std::defaultfloat
		<< std::setprecision(17) << 0.1 << ' ' << std::setprecision(6) << std::hexfloat << 0.5 << std::defaultfloat << '\n';
	std::cout << std::setw(8) << std::setfill('*') << 42 << '|' << std::left << std::setw(8) << -42 << '|' << std::internal << std::setw(8) << -42
		<< std::right << std::setfill(' ') << '\n';
	std::cout << std::numeric_limits<long long>::min() << ' ' << std::numeric_limits<unsigned long long>::max() << ' '
		<< std::numeric_limits<double>::max() << ' ' << std::numeric_limits<double>::infinity() << '\n';
	std::cout << std::stoi("-12") + std::stod("2.25") << ' ' << std::to_string(7) << ' ' << std::stoull("ffffffffffffffff", nullptr, 16) << '\n';
	double d;
	std::istringstream("1.7976931348623157e308") >> d;
	std::cout << (d == std::numeric_limits<double>::max()) << '\n';
}

static void input()
{
	int i;
	double d;
	std::string word, line;
	std::cin >> i >> d >> word;
	std::getline(std::cin, line);
	std::getline(std::cin, line);
	std::cout << i << ' ' << d << ' ' << word << " [" << line << "] " << (std::getline(std::cin, line) ? "more" : "end") << '\n';
}

static void containers()
{
	std::map<std::string, int> counts;
	std::istringstream text("the quick brown fox jumps over the lazy dog and the cat");
	for (std::string word; text >> word;)
		counts[word]++;
	for (const auto &[word, count] : counts)
		std::cout << word << '=' << count << ' ';
	std::cout << '\n';
	std::vector<int> v(20);
	std::mt19937 random(1);
	std::generate(v.begin(), v.end(), [&] { return int(random() % 100); });
	std::sort(v.begin(), v.end());
	std::copy(v.begin(), v.end(), std::ostream_iterator<int>(std::cout, " "));
	std::set<int> unique(v.begin(), v.end());
	std::unordered_map<std::string, int> hashed;
	for (int i : v)
		hashed[std::to_string(i)]++;
	std::cout << unique.size() << ' ' << hashed.size() << '\n';
}

static void files()
{
	{
		std::ofstream out("lines.txt");
		for (int i = 0; i < 3; i++)
			out << "line " << i << std::endl;
	}
	std::fstream both("lines.txt", std::ios::in | std::ios::out | std::ios::ate);
	std::cout << both.tellg() << ' ';
	both.seekp(5);
	both << 'X';
	both.seekg(0);
	for (std::string line; std::getline(both, line);)
		std::cout << line << ';';
	std::ifstream missing("missing.txt");
	std::cout << ' ' << missing.is_open() << missing.good() << '\n';
	std::ofstream("appended.txt", std::ios::binary | std::ios::app) << std::string(50, 'a') << '\n';
}

static void facets()
{
	std::cout << std::locale().name() << ' ' << std::locale::classic().name() << '\n';
	std::tm when{};
	when.tm_year = 99;
	when.tm_mon = 4;
	when.tm_mday = 3;
	when.tm_wday = 1;
	std::cout << std::put_time(&when, "%A %d %B %Y %H:%M") << ' ';
	std::tm parsed{};
	std::istringstream("12 Mar 2024") >> std::get_time(&parsed, "%d %b %Y");
	std::cout << parsed.tm_year << ' ' << parsed.tm_mon << ' ' << parsed.tm_mday << '\n';
	std::locale c = std::locale::classic();
	std::cout << std::toupper('q', c) << std::isalpha('1', c) << std::isspace('\t', c) << ' ';
	const auto &wide = std::use_facet<std::ctype<wchar_t>>(c);
	std::cout << wide.is(std::ctype_base::digit, L'7') << wide.is(std::ctype_base::alpha, L'7') << wide.narrow(L'x', '?')
		<< char(wide.toupper(L'x')) << ' ' << std::use_facet<std::collate<char>>(c).compare("a", "a" + 1, "b", "b" + 1) << '\n';
	std::wostringstream stream;
	stream << L"wide " << 42 << L' ' << 1.5 << L' ' << std::hex << 255;
	for (wchar_t w : stream.str())
		std::cout << char(w);
	std::wistringstream wide_in(L"17 word");
	int number;
	std::wstring word;
	wide_in >> number >> word;
	std::cout << ' ' << number << ' ' << word.size() << '\n';
	std::cout << std::regex_replace("2024-03-12", std::regex("(\\d+)-(\\d+)-(\\d+)"), "$3.$2.$1") << ' '
		<< std::regex_match("abc123", std::regex("[[:alpha:]]+[[:digit:]]+")) << '\n';
}

/* Of a buffer for a character type of the program's own the precompiled library holds a part, which takes a mutex. */
static void own_characters()
{
	std::basic_filebuf<char16_t> buffer;
	std::cout << "open " << buffer.is_open() << '\n';
}

int main()
{
	own_characters();
	numbers();
	input();
	containers();
	files();
	facets();
	std::cerr << "to standard error\n";
	std::clog << "and to the log" << std::endl;
	std::printf("stdio and streams share %s\n", "standard output");
	std::cout << "last line without flush\n";
}
