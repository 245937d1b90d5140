#!/usr/bin/env python3
# Ibid: compares the quotations of exported notes with the texts they were taken from. Python 3.9 or newer, nothing else.
"""
python3 verify.py [FOLDER] [--json]      without FOLDER, the one that this file lies in

A twin of verify.mjs, for those who have no Node or trust Python more. The rules stand there, at the beginning.
"""
import hashlib
import html.entities
import html.parser
import io
import json
import os
import re
import sys
import unicodedata
import zipfile
import zlib

SOUND = ['OK', 'OK-TYPOGRAPHY', 'OK-ELLIPSIS']
ALL = SOUND + ['ALTERED', 'MISATTRIBUTED', 'NOT-FOUND', 'SOURCE-CHANGED']
HALF = '\u200c'
ARABIC = '\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff'

# ------------------------------------------------------------------------------------------------ words

# What is typeset in one way or another and says the same. Version 1.
SIGNS = {}
for signs, plain_sign in [
    ('‘’‚‛‹›′´`ʼ❛❜', "'"),
    ('“”„‟″«»❝❞〝〞〟', '"'),
    ('‐‑‒–—―−⁃⸺⸻', '-'),
    ('\u00a0\u0085\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000', ' '),
    ('\u061c\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069\u00ad\u200b\u200d\u2060\ufeff\u0640', ''),
    (''.join(map(chr, range(0xFE00, 0xFE10))), ''),
    ('\u064a', '\u06cc'),
    ('\u0643\u06aa', '\u06a9'),
    ('\u06c0', '\u0647\u0654'),
    ('\0', '\ufffd'),
]:
    for sign in signs:
        SIGNS[ord(sign)] = plain_sign
for digit in range(10):
    SIGNS[0x660 + digit] = SIGNS[0x6F0 + digit] = str(digit)

FORMS = re.compile('[\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc]')


def one_line(text):
    return re.sub('^ | \\Z', '', re.sub('[ \t\n\v\f\r]+', ' ', text.replace('\0', '\ufffd')))


def plain(text):
    text = FORMS.sub(lambda form: unicodedata.normalize('NFKC', form[0]), unicodedata.normalize('NFC', text))
    text = text.translate(SIGNS)
    text = re.sub(r'\\(?=[ \t\n])', '', text)
    text = re.sub('[ \t\n\v\f\r]+', ' ', text)
    text = re.sub(' ?-[- ]*', '-', text)
    text = re.sub(r'\.(?: ?\.){2,}', '…', text)
    text = re.sub(f'(?<![{ARABIC}]){HALF}+|{HALF}+(?![{ARABIC}{HALF}])', '', text)
    return re.sub(f'{HALF}+', HALF, text).strip(' ')


def of_word(text, at):
    if at < 0 or at >= len(text):
        return False
    return text[at] == HALF or ord(text[at]) > 0xFFFF or unicodedata.category(text[at])[0] in 'LNM'


def end_of(text, at, words):
    """Where words end that begin at a place of a text; None where others stand there."""
    i, j = at, 0
    while j < len(words):
        there = text[i] if i < len(text) else ''
        if there == words[j]:
            i, j = i + 1, j + 1
        elif words[j] == HALF:
            i, j = i + (there == ' '), j + 1
        elif there == HALF:
            i, j = i + 1, j + (words[j] == ' ')
        else:
            return None
    return i


def find(text, words, at=0):
    """The first place where words stand as whole words."""
    while words and (at := text.find(words[0], at)) >= 0:
        end = end_of(text, at, words)
        cut = lambda place: of_word(text, place - 1) and of_word(text, place)
        if end is not None and not cut(at) and not cut(end):
            return at, end
        at += 1
    return None


def squeezed(text):
    return text.replace(' ', '').replace(HALF, '')


def holds(text, words):
    return squeezed(words) in text['squeezed'] and find(text['plain'], words) is not None


def gaps_in(text, words):
    parts = re.split(r' ?(?:\[…\]|\(…\)|…) ?', words)
    if len(parts) < 2 or not any(parts):
        return None
    gaps, at = [], 0
    for index, part in enumerate(parts):
        last = index == len(parts) - 1
        if part == '':
            if last:
                gaps.append(text[at:])
            continue
        place = find(text, part, at)
        if index == 0:
            place = place if place and place[0] == 0 else None
        while last and place and place[1] != len(text):
            place = find(text, part, place[0] + 1)
        if not place:
            return None
        gaps.append(text[at:place[0]])
        at = place[1]
    return [gap for gap in (gap.strip() for gap in gaps) if gap]


def compare(sealed, said):
    old, new = [[word for word in one_line(text).split(' ') if word] for text in (sealed, said)]
    a, b = [plain(word) for word in old], [plain(word) for word in new]
    head = 0
    while head < min(len(a), len(b)) and a[head] == b[head]:
        head += 1
    tail = 0
    while tail < min(len(a), len(b)) - head and a[-1 - tail] == b[-1 - tail]:
        tail += 1
    m, n = len(a) - head - tail, len(b) - head - tail
    much = m * n > 4_000_000
    rows = [[0] * (n + 1) for _ in range(0 if much else m + 1)]
    for i in range(-1 if much else m - 1, -1, -1):
        for j in range(n - 1, -1, -1):
            same = a[head + i] == b[head + j]
            rows[i][j] = rows[i + 1][j + 1] + 1 if same else max(rows[i + 1][j], rows[i][j + 1])
    out, lost, added, common = old[:head], [], [], head + tail

    def flush():
        if lost:
            out.append('[-' + ' '.join(lost) + '-]')
        if added:
            out.append('{+' + ' '.join(added) + '+}')
        lost.clear()
        added.clear()

    i = j = 0
    while i < m or j < n:
        if not much and i < m and j < n and a[head + i] == b[head + j]:
            flush()
            out.append(old[head + i])
            common, i, j = common + 1, i + 1, j + 1
        elif i < m and (much or j >= n or rows[i + 1][j] >= rows[i][j + 1]):
            lost.append(old[head + i])
            i += 1
        else:
            added.append(new[head + j])
            j += 1
    flush()
    out += old[len(old) - tail:]
    return ' '.join(out), 2 * common / (len(a) + len(b)) if a or b else 1


# ------------------------------------------------------------------------------------------------ Markdown: blocks

FENCE = re.compile(r' {0,3}(`{3,}(?=[^`]*\Z)|~{3,})')
HEADING = re.compile(r' {0,3}#{1,6}(?=[ \t]|\Z)')
RULE = re.compile(r' {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})\Z')
QUOTE = re.compile(r' {0,3}> ?')
ITEM = re.compile(r'( {0,3}(?:[-+*]|([0-9]{1,9})[.)]))( {1,4}(?! )| (?= )|(?=\Z))')
NOTE = re.compile(r' {0,3}\[\^((?:\\.|[^\]\\\s])+)\]:[ \t]*')
DEFINITION = re.compile(
    r' {0,3}\[(?!\^)((?:\\.|[^\[\]\\])+)\]:[ \t]*(?:<[^<>\n]*>|[^\s<]\S*)(?:[ \t]+(?:"[^"]*"|\'[^\']*\'|\([^()]*\)))?[ \t]*(?:\n|\Z)')
TAGS = (
    'address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|'
    'figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|'
    'noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul')
TAG = (
    r'<(?:[A-Za-z][A-Za-z0-9-]*(?:\s+[A-Za-z_:][A-Za-z0-9_.:-]*(?:\s*=\s*(?:[^\s"\'=<>`]+|\'[^\']*\'|"[^"]*"))?)*\s*/?'
    r'|/[A-Za-z][A-Za-z0-9-]*\s*)>')
HTML = [(re.compile(start, re.I), end and re.compile(end, re.I)) for start, end in [
    (r' {0,3}<(?:script|pre|style|textarea)(?=[\s>]|\Z)', r'</(?:script|pre|style|textarea)>'),
    (r' {0,3}<!--', '-->'),
    (r' {0,3}<\?', r'\?>'),
    (r' {0,3}<![A-Za-z]', '>'),
    (r' {0,3}<!\[CDATA\[', r'\]\]>'),
    (rf' {{0,3}}</?(?:{TAGS})(?=[\s/>]|\Z)', None),
    (rf' {{0,3}}{TAG}[ \t]*\Z', None),
]]


def is_blank(line):
    return line.strip(' \t') == ''


def indent_of(line):
    return len(line) - len(line.lstrip(' '))


def widened(space, column):
    out = ''
    for sign in space:
        out += ' ' if sign == ' ' else ' ' * (4 - (column + len(out)) % 4)
    return out


def spaced(line):
    line = re.sub(r'\A[ \t]+', lambda space: widened(space[0], 0), line)
    mark = r'\A( {0,3}(?:>|[-+*]|[0-9]{1,9}[.)]))([ \t]+)'
    return re.sub(mark, lambda found: found[1] + widened(found[2], len(found[1])), line)


def label_key(label):
    return re.sub('[ \t\n]+', ' ', label).strip().lower().upper()


def breaks_paragraph(line, any_item=False):
    item = ITEM.match(line)
    if item and (any_item or (len(line) > item.end() and (item[2] is None or int(item[2]) == 1))):
        return True
    return any(start.match(line) for start in [FENCE, HEADING, RULE, QUOTE, NOTE] + [start for start, _ in HTML[:6]])


def is_open(blocks):
    return bool(blocks) and blocks[-1].get('open', False)


def blocks_of(raw_lines, links):
    lines = [spaced(line) for line in raw_lines]
    blocks, at = [], 0

    def container(at, first, strip):
        inner = [first]
        at += 1
        while at < len(lines):
            own = strip(lines[at])
            if own is not None:
                inner.append(own)
            elif is_blank(lines[at]) or breaks_paragraph(lines[at], True) or not is_open(blocks_of(inner, set())):
                break
            else:
                inner.append(lines[at].lstrip(' \t'))
            at += 1
        children = blocks_of(inner, links)
        return at, {'children': children, 'open': at == len(lines) and is_open(children)}

    while at < len(lines):
        line = lines[at]
        fence, note, item = FENCE.match(line), NOTE.match(line), None if RULE.match(line) else ITEM.match(line)
        markup = next((pair for pair in HTML if pair[0].match(line)), None)
        if is_blank(line):
            at += 1
        elif line.startswith('    '):
            code = []
            while at < len(lines) and (is_blank(lines[at]) or lines[at].startswith('    ')):
                code.append(lines[at][4:])
                at += 1
            blocks.append({'kind': 'code', 'text': '\n'.join(code).rstrip(' \t\n')})
        elif fence:
            width, code = indent_of(line), []
            end = re.compile(rf' {{0,3}}{fence[1][0]}{{{len(fence[1])},}}[ \t]*\Z')
            at += 1
            while at < len(lines) and not end.match(lines[at]):
                code.append(re.sub(rf'\A {{0,{width}}}', '', raw_lines[at]))
                at += 1
            at += 1
            blocks.append({'kind': 'code', 'text': '\n'.join(code)})
        elif HEADING.match(line):
            text = re.sub(r'(?:\A|[ \t])#+[ \t]*\Z', '', line[HEADING.match(line).end():]).strip(' \t')
            blocks.append({'kind': 'text', 'text': text})
            at += 1
        elif RULE.match(line):
            blocks.append({'kind': 'rule'})
            at += 1
        elif QUOTE.match(line):
            strip = lambda own: own[QUOTE.match(own).end():] if QUOTE.match(own) else None
            at, inner = container(at, strip(line), strip)
            blocks.append({'kind': 'quote', **inner})
        elif note:
            start = at
            strip = lambda own: '' if is_blank(own) else own[4:] if own.startswith('    ') else None
            at, inner = container(at, line[note.end():], strip)
            blocks.append({'kind': 'note', 'label': note[1], 'raw': '\n'.join(lines[start:at]), **inner})
        elif item:
            width = item.end() + (item[3] == '')
            strip = lambda own, width=width: '' if is_blank(own) else own[width:] if indent_of(own) >= width else None
            start = at
            at, inner = container(at, line[item.end():], strip)
            number = None if item[2] is None else int(item[2])
            raw = '\n'.join(lines[start:at])
            blocks.append({'kind': 'item', 'sign': item[1][-1], 'number': number, 'raw': raw, **inner})
        elif markup:
            start, end = at, markup[1]
            while at < len(lines) and not (end.search(lines[at]) if end else is_blank(lines[at])):
                at += 1
            at += bool(end and at < len(lines))
            blocks.append({'kind': 'html', 'text': '\n'.join(lines[start:at]).lstrip(' \t').rstrip(' \t\n')})
        else:
            words, heading = [line.lstrip(' \t')], False
            at += 1
            while at < len(lines) and not is_blank(lines[at]) and not heading:
                heading = re.match(r' {0,3}(?:=+|-+)[ \t]*\Z', lines[at]) is not None
                if not heading and breaks_paragraph(lines[at]):
                    break
                if not heading:
                    words.append(lines[at].lstrip(' \t'))
                at += 1
            text = '\n'.join(words).rstrip(' \t')
            while found := DEFINITION.match(text):
                links.add(label_key(found[1]))
                text = text[found.end():]
            blocks.append({'kind': 'text', 'text': text, 'open': at == len(lines) and not heading})
    return blocks


# ------------------------------------------------------------------------------------------------ Markdown: lines

AUTOLINK = re.compile(
    r"<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>\0-\x1f]*|[A-Za-z0-9_.!#$%&'*+/=?^`{|}~-]+@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)>")
INLINE_HTML = re.compile(rf'{TAG}|<!--(?:>|->|[\s\S]*?-->)|<\?[\s\S]*?\?>|<![A-Za-z][^>]*>|<!\[CDATA\[[\s\S]*?\]\]>')
ENTITY = re.compile(r'&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([A-Za-z][A-Za-z0-9]*));')
MARKER = re.compile(r'\[\^((?:\\.|[^\]\\\s])+)\]')
TARGET = re.compile(
    r'\([ \t\n]*(?:<(?:\\.|[^<>\n\\])*>|(?:\\.|[^\s()\\<]|\((?:\\.|[^\s()\\]|\((?:\\.|[^\s()\\])*\))*\))'
    r'(?:\\.|[^\s()\\]|\((?:\\.|[^\s()\\]|\((?:\\.|[^\s()\\])*\))*\))*)?'
    r'(?:[ \t\n]+(?:"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])*\'|\((?:\\.|[^()\\])*\)))?[ \t\n]*\)')
LABEL = re.compile(r'\[((?:\\.|[^\[\]\\])*)\]')
# What leads to a note of a list, and what such a note begins with.
LISTED = re.compile(r'\([ \t\n]*<?#note-([1-9][0-9]{0,8})>?[ \t\n]*\)')
ANCHOR = re.compile(r'<a id="note-([1-9][0-9]{0,8})"></a>')
LISTED_IN_HTML = re.compile(r'<a href="#note-([1-9][0-9]{0,8})">\[\1\]</a>')


def entity(found):
    if found[3]:
        return html.entities.html5.get(found[3] + ';', found[0])
    code = int(found[1], 16) if found[1] else int(found[2])
    bad = (code > 0x10FFFF or 0xD800 <= code < 0xE000 or code & 0xFFFE == 0xFFFE or 0xFDD0 <= code <= 0xFDEF
           or code < 9 or code == 11 or 13 < code < 32 or 126 < code < 160)
    return '\ufffd' if bad else chr(code)


def shown(markup):
    if re.fullmatch('<br ?/?>', markup, re.I):
        return '\n'
    return '' if re.fullmatch('</?(?:mark|b|i|em|strong|u)>|<!-- ?-->', markup, re.I) else markup


def is_space(sign):
    return sign == '' or sign == '\ufeff' or (sign.isspace() and sign not in '\x1c\x1d\x1e\x1f\x85')


def is_sign(sign):
    return sign != '' and unicodedata.category(sign)[0] in 'PS'


def pair(parts, start):
    for close in range(start, len(parts)):
        closer = parts[close]
        if not closer.get('closes') or closer.get('off'):
            continue
        for open_at in range(close - 1, start - 1, -1):
            if closer['count'] == 0:
                break
            opener = parts[open_at]
            if not opener.get('opens') or opener.get('off') or opener['sign'] != closer['sign']:
                continue
            odd = (opener['closes'] or closer['opens']) and (opener['size'] + closer['size']) % 3 == 0
            if odd and (opener['size'] % 3 or closer['size'] % 3):
                continue
            while opener['count'] > 0 and closer['count'] > 0:
                used = 2 if opener['count'] > 1 and closer['count'] > 1 else 1
                opener['count'] -= used
                closer['count'] -= used
            for between in parts[open_at + 1:close]:
                between['off'] = True


def settled(parts):
    return [{'words': part['sign'] * part['count']} if 'sign' in part else part for part in parts]


def words_of(text, notes, links):
    parts, openers, at = [], [], 0
    say = lambda words: parts.append({'words': words})
    while at < len(text):
        sign, following = text[at], text[at + 1:at + 2]
        if sign == '\\' and following and (following == '\n' or re.match('[!-/:-@\\[-`{-~]', following)):
            say(following)
            at += 2
        elif sign == '`':
            run = re.compile('`+').match(text, at)[0]
            end = re.compile(f'(?<!`)`{{{len(run)}}}(?!`)').search(text, at + len(run))
            if end:
                code = text[at + len(run):end.start()].replace('\n', ' ')
                say(code[1:-1] if len(code) > 1 and code[0] == code[-1] == ' ' and code.strip(' ') else code)
            else:
                say(run)
            at = end.end() if end else at + len(run)
        elif sign == '<' and (found := AUTOLINK.match(text, at)):
            say(found[1])
            at = found.end()
        elif sign == '<' and (found := INLINE_HTML.match(text, at)):
            say(shown(found[0]))
            at = found.end()
        elif sign == '&' and (found := ENTITY.match(text, at)):
            say(entity(found))
            at = found.end()
        elif sign == '[' and (found := MARKER.match(text, at)) and label_key(found[1]) in notes:
            parts.append({'marker': label_key(found[1])})
            at = found.end()
        elif sign == '[' or (sign == '!' and following == '['):
            source = '[' if sign == '[' else '!['
            openers.append({'part': len(parts), 'at': at + len(source), 'image': source == '![', 'off': False})
            say(source)
            at += len(source)
        elif sign == ']' and openers:
            opener = openers.pop()
            inside, at, linked, listed = text[opener['at']:at], at + 1, False, None
            if not opener['off']:
                target, label = TARGET.match(text, at), LABEL.match(text, at)
                if target:
                    linked, at, listed = True, target.end(), LISTED.fullmatch(target[0])
                elif label and label_key(label[1] or inside) in links:
                    linked, at = True, label.end()
                else:
                    linked = not label and label_key(inside) in links
            if not linked:
                say(']')
                continue
            pair(parts, opener['part'] + 1)
            inner = settled(parts[opener['part'] + 1:])
            del parts[opener['part']:]
            if opener['image']:
                say('![' + ''.join(part.get('words', '') for part in inner) + ']')
            else:
                named = listed and f'NOTE {listed[1]}' in notes
                is_listed = named and ''.join(part.get('words', '') for part in inner) == f'[{listed[1]}]'
                parts.extend([{'marker': f'NOTE {listed[1]}'}] if is_listed else inner)
                for other in openers:
                    other['off'] = other['off'] or not other['image']
        elif sign in '*_':
            run = re.compile(r'\*+|_+').match(text, at)[0]
            before, after = text[at - 1:at] if at else '', text[at + len(run):at + len(run) + 1]
            left = not is_space(after) and (not is_sign(after) or is_space(before) or is_sign(before))
            right = not is_space(before) and (not is_sign(before) or is_space(after) or is_sign(after))
            opens = left if sign == '*' else left and (not right or is_sign(before))
            closes = right if sign == '*' else right and (not left or is_sign(after))
            parts.append({'sign': sign, 'size': len(run), 'count': len(run), 'opens': opens, 'closes': closes})
            at += len(run)
        else:
            say(sign)
            at += 1
    pair(parts, 0)
    return settled(parts)


# ------------------------------------------------------------------------------------------------ notes

SEAL = re.compile(
    r'\b(quotation|reference)\s+src=([a-z0-9][a-z0-9-]{0,63})\s+rev=sha256:([0-9a-f]{64})\s+o=([0-9]{1,15})-([0-9]{1,15})'
    r'(?:\s+x=([0-9]{1,15}-[0-9]{1,15}(?:,[0-9]{1,15}-[0-9]{1,15})*))?\s+q=sha256:([0-9a-f]{64})\b')


def seal_in(words):
    found = SEAL.search(words)
    if not found:
        return None
    kind, document, revision, start, end, hidden, exact = found.groups()
    withheld = tuple(tuple(map(int, one.split('-'))) for one in hidden.split(',')) if hidden else ()
    return {'kind': kind, 'document': document, 'revision': revision, 'start': int(start), 'end': int(end),
            'exact': exact, 'withheld': withheld}


def walk(blocks):
    for block in blocks:
        yield block
        yield from walk(block.get('children', []))


def parts_of(blocks, inlines):
    parts, count = [], {'kind': None}
    for block in blocks:
        follows = block['kind'] == 'item' == count['kind'] and count['sign'] == block['sign']
        count = {**block, 'number': count['number'] + 1} if follows and block['number'] is not None else block
        if block['kind'] == 'text':
            parts += inlines(block['text']) + [{'words': '\n'}]
        elif block['kind'] == 'rule':
            parts.append({'words': '* * *\n'})
        elif block['kind'] == 'html':
            parts.append({'words': shown(block['text']) + '\n'})
        elif block['kind'] == 'code':
            parts.append({'words': block['text'] + '\n'})
        elif block['kind'] == 'quote':
            parts += [part for part in parts_of(block['children'], inlines) if 'words' in part] + [{'words': '\n'}]
        elif block['kind'] == 'item':
            mark = '- ' if count['number'] is None else f"{count['number']}. "
            parts += [{'words': mark}] + parts_of(block['children'], inlines)
    return parts


# A line that pandoc writes around a div: it is no line of the quotation before it.
DIV_FENCE = re.compile(r':{3,}[ \t]*(?:\{[^{}]*\}|[A-Za-z0-9_-]+)?[ \t]*')


DEEPEST = re.compile(
    r'^[ \t]*(?:(?:>|[-+*]|[0-9]{1,9}[.)])[ \t]*){50}|^[ \t]{200,}(?:>|(?:[-+*]|[0-9]{1,9}[.)])[ \t])', re.M)
MOST_PAIRED = [('[*_~]', 2000), (r'\]', 2000), (r'[\[\]!<]', 4000)]


def is_tangled(markdown):
    if any(DEEPEST.match(line) for line in re.split('[\r\n\u2028\u2029]', markdown)):
        return True
    return any(len(re.findall(signs, paragraph)) > most
               for paragraph in re.split(r'\n[ \t]*\r?\n', markdown) for signs, most in MOST_PAIRED)


def sealed_in(markdown, evidence):
    lines = re.split('\r\n|\r|\n', markdown.lstrip('\ufeff') if markdown.startswith('\ufeff') else markdown)
    lines = ['' if DIV_FENCE.fullmatch(line) else line for line in lines]
    fence = re.compile(r'---[ \t]*\Z')
    front = next((i for i, line in enumerate(lines) if i and fence.match(line)), -1) if fence.match(lines[0]) else -1
    links, notes = set(), {}
    tree = blocks_of(lines[front + 1:], links)
    for block in tree:
        first = block['children'][0] if block['kind'] == 'item' and block['children'] else {'kind': None}
        if first['kind'] == 'text' and (found := ANCHOR.match(first['text'])):
            block.update(kind='note', label=f'note {found[1]}', shown=found[1])
    for block in walk(tree):
        if block['kind'] == 'note' and label_key(block['label']) not in notes:
            label = block.get('shown') or re.sub('\\\\([!-/:-@\\[-`{-~])', r'\1', block['label'])
            seal = seal_in(block['raw']) or evidence.get(label)
            notes[label_key(block['label'])] = {'label': label, 'seal': seal, 'said': [], 'used': False}
    inlines = lambda text: words_of(text, notes, links)
    for block in walk(tree):
        for found in LISTED_IN_HTML.finditer(block['text']) if block['kind'] == 'html' else []:
            if f'NOTE {found[1]}' in notes:
                notes[f'NOTE {found[1]}']['used'] = True
        for part in inlines(block['text']) if block['kind'] == 'text' else []:
            if 'marker' in part:
                notes[part['marker']]['used'] = True
    return sayings(notes, [parts_of(block['children'], inlines) for block in walk(tree) if block['kind'] == 'quote'])


def sayings(notes, quotes):
    for quote in quotes:
        words, last = '', None
        for part in quote:
            if 'words' in part:
                words += part['words']
                continue
            note = notes.get(part['marker'])
            if note and note['seal'] and note['seal']['kind'] == 'quotation':
                note['said'].append(words)
                last, words = note, ''
        if last:
            last['said'][-1] += re.sub(r'(?:\A|\s)\^[A-Za-z0-9-]+\s*\Z', '', words)
    return [note for note in notes.values() if note['seal']]


VOID = set('area base br col embed hr img input link meta source track wbr'.split())
BLOCKS = set('p pre div h1 h2 h3 h4 h5 h6'.split())
PLAIN = set('a b strong i em u mark sub sup span code blockquote'.split())
SILENT = set('script style title textarea template noscript'.split())
HARMLESS = {'dir', 'id', 'href', 'lang', 'title'}


class Page(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.notes, self.quotes, self.markers, self.open, self.silent = {}, [], [], [], None

    def say(self, words):
        if not any(one['to'] for one in self.open):
            for one in self.open:
                if one['quote'] is not None:
                    one['quote'].append({'words': words})

    def handle_data(self, words):
        if self.silent:
            return
        for one in self.open:
            if one['note']:
                one['note']['raw'] += words
        self.say(words)

    def close_one(self):
        one = self.open.pop()
        if one['quote'] is not None or (one['plain'] and one['name'] in BLOCKS):
            self.say('\n')

    def handle_endtag(self, name):
        if self.silent:
            self.silent = None if self.silent == name else self.silent
        elif any(one['name'] == name for one in self.open):
            while self.open[-1]['name'] != name:
                self.close_one()
            self.close_one()

    def handle_startendtag(self, name, attrs):
        self.handle_starttag(name, attrs)

    def handle_starttag(self, name, attrs):
        if self.silent:
            return
        if name in SILENT:
            self.silent = name
            self.say(f'<{name}>')
            return
        of = {key: value or '' for key, value in reversed(attrs)}
        to = re.fullmatch('#note-fn-([1-9][0-9]{0,8})', of.get('href', '')) if name == 'a' else None
        note = re.fullmatch('note-fn-([1-9][0-9]{0,8})', of.get('id', '')) if name == 'li' else None
        harmless_ = all(key in HARMLESS or (key == 'class' and name == 'blockquote') for key in of)
        one = {'name': name, 'plain': harmless_ and name in BLOCKS | PLAIN, 'to': to, 'quote': None, 'note': None}
        quoted = [other['quote'] for other in self.open if other['quote'] is not None]
        if to:
            if any(other['to'] for other in self.open):
                return
            self.markers.append(to[1])
            for quote in quoted[-1:]:
                quote.append({'marker': to[1]})
        elif name == 'br':
            self.say('\n')
        elif name == 'blockquote':
            one['quote'] = []
            self.quotes.append(one['quote'])
        elif note and not quoted:
            one['note'] = {'label': note[1], 'raw': '', 'said': [], 'used': False}
            self.notes.setdefault(note[1], one['note'])
        if name not in VOID:
            self.open.append(one)
        if not one['plain'] and name != 'br' and not to:
            self.say(f'<{name}>')


def sealed_in_page(text, evidence):
    page = Page()
    page.feed(text)
    page.close()
    for note in page.notes.values():
        note['seal'] = seal_in(note['raw']) or evidence.get(note['label'])
    for marker in page.markers:
        if marker in page.notes:
            page.notes[marker]['used'] = True
    return sayings(page.notes, page.quotes)


LARGEST = 100 * 1024 * 1024


def zipped(data, name):
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as file:
            return '' if file.getinfo(name).file_size > LARGEST else file.read(name).decode('utf-8', 'replace')
    except (zipfile.BadZipFile, KeyError, EOFError, OSError, ValueError, NotImplementedError, RuntimeError, zlib.error):
        return ''


WORD_TOKEN = re.compile(r'<(/?)w:([A-Za-z]+)((?:\s[^>]*?)?)(/?)>|<[^>]*>|[^<]+')
XML_ENTITY = re.compile('&(?:(amp|lt|gt|quot|apos)|#([0-9]{1,7})|#x([0-9a-f]{1,6}));', re.I)


def xml_sign(found):
    if found[1]:
        return html.entities.html5[found[1].lower() + ';']
    code = int(found[3], 16) if found[3] else int(found[2])
    return '\ufffd' if code > 0x10FFFF else chr(code)


def paragraphs_in(xml):
    found, within, style, parts = [], set(), '', []
    for token in WORD_TOKEN.finditer(xml):
        end, name, attributes, closed = token.groups()
        value = re.search(r' w:(?:val|id)="([^"]*)"', attributes or '')
        value = value[1] if value else ''
        if not name:
            if 't' in within and not token[0].startswith('<'):
                parts.append({'words': XML_ENTITY.sub(xml_sign, token[0])})
        elif end:
            within.discard(name)
            if name == 'p':
                found.append((style, parts + [{'words': '\n'}]))
                style, parts = '', []
        else:
            if not closed:
                within.add(name)
            if name == 'pStyle':
                style = value
            elif 'pPr' in within:
                continue
            elif name in ('br', 'cr', 'tab'):
                parts.append({'words': '\n'})
            elif name == 'footnoteReference':
                parts.append({'marker': value})
            elif name in ('strike', 'dstrike', 'vanish', 'drawing', 'pict', 'object') and value not in ('0', 'false'):
                parts.append({'words': f'<{name}>'})
    return found


def sealed_in_docx(data, evidence):
    named = r'<w:style (?:[^>]* )?w:styleId="([^"]*)"[^>]*>\s*<w:name w:val="Quote"/>'
    styles = {'Quote', *re.findall(named, zipped(data, 'word/styles.xml'))}
    notes, quotes, quote = {}, [], None
    footnote = re.compile(r'<w:footnote (?:[^>]* )?w:id="([0-9]+)"[^>]*>(.*?)</w:footnote>', re.S)
    for label, xml in footnote.findall(zipped(data, 'word/footnotes.xml')):
        raw = ''.join(part.get('words', '') for _, parts in paragraphs_in(xml) for part in parts)
        seal = seal_in(raw) or evidence.get(label)
        notes.setdefault(label, {'label': label, 'seal': seal, 'said': [], 'used': False})
    for style, parts in paragraphs_in(zipped(data, 'word/document.xml')):
        for part in parts:
            if part.get('marker') in notes:
                notes[part['marker']]['used'] = True
        if style not in styles:
            quote = None
        elif quote is not None:
            quote += parts
        else:
            quote = list(parts)
            quotes.append(quote)
    return sayings(notes, quotes)


ODT_TOKEN = re.compile(r'<(/?)([A-Za-z]+):([A-Za-z-]+)((?:\s[^>]*?)?)(/?)>|<[^>]*>|[^<]+')
ODT_STYLE = re.compile(r'<style:style\s([^>]*[^>/])(?:/>|>(.*?)</style:style>)', re.S)
ODT_HIDES = re.compile(
    r'\s(?:style:text-line-through-style="(?!none")|style:text-line-through-type="(?!none")|text:display="(?!true"))')


def value_of(attributes, name):
    found = re.search(rf'(?:^|\s){name}="([^"]*)"', attributes)
    return found[1] if found else ''


def sealed_in_odt(data, evidence):
    quoted, hides = {'Quotations'}, set()
    for attributes, inner in ODT_STYLE.findall(zipped(data, 'styles.xml') + zipped(data, 'content.xml')):
        name, parent = (value_of(attributes, key) for key in ('style:name', 'style:parent-style-name'))
        if parent in quoted:
            quoted.add(name)
        if parent in hides or ODT_HIDES.search(inner):
            hides.add(name)
    notes, quotes, opened, skipped = {}, [], [], []
    quote, note = None, None

    def say(part):
        if opened:
            opened[-1][1].append(part)

    def close():
        nonlocal quote
        if not opened:
            return
        style, parts = opened.pop()
        parts.append({'words': '\n'})
        if note:
            note['raw'] += ''.join(part.get('words', '') for part in parts)
        elif style not in quoted:
            quote = None
        elif quote is not None:
            quote += parts
        else:
            quote = parts
            quotes.append(quote)

    for token in ODT_TOKEN.finditer(zipped(data, 'content.xml')):
        end, prefix, local, attributes, closed = token.groups()
        name = f'{prefix}:{local}'
        if prefix is None:
            if skipped or token[0].startswith('<'):
                continue
            say({'words': XML_ENTITY.sub(xml_sign, token[0])})
        elif skipped:
            if skipped[-1] == name and end:
                skipped.pop()
            elif skipped[-1] == name and not closed:
                skipped.append(name)
        elif end:
            if name in ('text:p', 'text:h'):
                close()
            elif name == 'text:note' and note:
                label = str(len(notes) + 1)
                notes[label] = {**note, 'label': label, 'seal': seal_in(note['raw']) or evidence.get(label)}
                say({'marker': label})
                note = None
        elif name in ('text:tracked-changes', 'text:note-citation', 'office:annotation') or prefix == 'draw':
            if prefix == 'draw':
                say({'words': f'<{local}>'})
            if not closed:
                skipped.append(name)
        else:
            style = value_of(attributes, 'text:style-name')
            if name in ('text:p', 'text:h'):
                opened.append((style, [{'words': f'<{local}>'}] if style in hides else []))
                if closed:
                    close()
            elif name == 'text:note':
                note = {'raw': '', 'said': [], 'used': True}
            elif name in ('text:s', 'text:tab', 'text:line-break'):
                say({'words': '\n'})
            elif (name == 'text:span' and style in hides) or local.startswith(('hidden-', 'conditional-')):
                say({'words': f'<{local}>'})
    return sayings(notes, quotes)


# ------------------------------------------------------------------------------------------------ the folder


# Where the disk has a name that is no Unicode, a sign stands for that.
NO_NAME = '\ufffd'
NOT_READ = re.compile(r'\.(?:pdf|qdpx|jsonld|rtf|doc|docm|epub|tex|htm|xhtml|markdown|md|html|docx|odt)\Z', re.I | re.A)


def hash_of(data):
    return hashlib.sha256(data).hexdigest()


def files_in(folder, within='', depth=0):
    for entry in os.scandir(os.path.join(folder, within)):
        name = re.sub('[\udc80-\udcff]+', NO_NAME, entry.name)
        if name.startswith('.'):
            continue
        if entry.is_file(follow_symlinks=False):
            yield within + name
        elif entry.is_dir(follow_symlinks=False) and depth < 20 and NO_NAME not in name:
            yield from files_in(folder, f'{within}{name}/', depth + 1)


def no_number(name):
    raise ValueError(name)


def whole(number):
    return isinstance(number, (int, float)) and not isinstance(number, bool) and number == int(number) and 0 <= number < 2 ** 53


def is_hash(words):
    return isinstance(words, str) and re.fullmatch('sha256:[0-9a-f]{64}', words) is not None


def read_evidence(line):
    try:
        one = json.loads(line, parse_constant=no_number)
        document, selector, withheld = one['document'], one['selector'], one.get('withheld', [])
        words = [one['note'], one['footnote'], document['title'], *document['authors']]
        maybe = [document['published'], document['url'], one['text']]
        places = [selector['start'], selector['end'], *(range_[key] for range_ in withheld for key in ('start', 'end'))]
        right = (isinstance(document['authors'], list) and isinstance(withheld, list)
                 and all(isinstance(word, str) for word in words)
                 and all(word is None or isinstance(word, str) for word in maybe)
                 and all(whole(place) for place in places)
                 and all(is_hash(range_['commitment']) for range_ in withheld)
                 and selector['type'] == 'TextPositionSelector')
        if not right:
            return None
        hidden = ','.join(f"{int(range_['start'])}-{int(range_['end'])}" for range_ in withheld)
        sealed = (f"{one['kind']} src={document['id']} rev={one['revision']} "
                  f"o={int(selector['start'])}-{int(selector['end'])}{' x=' + hidden if hidden else ''} q={one['exact']}")
        if not SEAL.fullmatch(sealed):
            return None
        return {'note': words[0], 'footnote': words[1], 'title': words[2], 'seal': seal_in(sealed)}
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError):
        return None


def read_folder(folder):
    notes, pages, documents, evidence, broken, not_read, texts, named = [], [], [], [], [], [], {}, set()
    for path in sorted(files_in(folder), key=lambda path: path.encode('utf-16-be', 'surrogatepass')):
        source = re.search(r'(?:^|/)sources/([0-9a-f]{64})\.txt\Z', path)
        if NO_NAME in path:
            not_read.append(path)
            continue
        if not (path.endswith(('.md', '.html', '.docx', '.odt')) or source or re.search(r'(?:^|/)evidence\.jsonl\Z', path)):
            not_read += [path] if NOT_READ.search(path) else []
            continue
        with open(os.path.join(folder, path), 'rb') as file:
            data = file.read()
        text = data.decode('utf-8', 'replace')
        if path.endswith('.md'):
            notes.append((path, text))
        elif path.endswith('.html'):
            pages.append((path, text))
        elif path.endswith(('.docx', '.odt')):
            documents.append((path, data))
        elif source:
            texts[hash_of(data)] = text
            named.add(source[1])
        else:
            for number, line in enumerate(re.sub('\\A\ufeff', '', text).split('\n'), 1):
                blank = line.strip(' \t\r') == ''
                known = None if blank else read_evidence(line)
                if known:
                    evidence.append({**known, 'note': re.sub('[^/]*\\Z', '', path) + known['note']})
                elif not blank:
                    broken.append((path, number))
    tangled = [path for path, text in notes if is_tangled(text)]
    read = [note for note in notes if note[0] not in tangled] + pages + documents
    not_read = sorted(not_read + tangled, key=lambda path: path.encode('utf-16-be', 'surrogatepass'))
    return read, evidence, broken, texts, named - set(texts), tangled, not_read


def key_of(seal):
    return tuple(seal.values())


def is_in(one, path):
    return unicodedata.normalize('NFC', one['note']) == unicodedata.normalize('NFC', path)


def places_in(notes, evidence, tangled):
    places, missing, by_seal = [], list(range(len(evidence))), {}
    gone = set()
    for index in missing:
        by_seal.setdefault(key_of(evidence[index]['seal']), []).append(index)
    for path, markdown in notes:
        own = {one['footnote']: one['seal'] for one in reversed(evidence) if is_in(one, path)}
        kinds = {'.docx': sealed_in_docx, '.odt': sealed_in_odt, '.html': sealed_in_page}
        read = next((read for kind, read in kinds.items() if path.endswith(kind)), sealed_in)
        for note in read(markdown, own):
            seal, label = note['seal'], note['label']
            same = [index for index in by_seal.get(key_of(seal), []) if index not in gone]
            here = [index for index in same if is_in(evidence[index], path)]
            best = [index for index in here if evidence[index]['footnote'] == label] or here or same
            gone.update(best[:1])
            problem = None
            if not note['used']:
                problem = 'Nothing in the note refers to this footnote.'
            elif seal['kind'] == 'quotation' and not note['said']:
                problem = 'Its marker stands in no block quote.'
            said = [None] if problem or seal['kind'] == 'reference' else note['said']
            places += [(path, label, seal, words, problem) for words in said]
    for index in missing:
        if index not in gone:
            one = evidence[index]
            unread = any(is_in(one, path) for path in tangled)
            problem = 'Its note is too tangled to be read.' if unread else 'It no longer stands in the notes.'
            places.append((one['note'], one['footnote'], one['seal'], None, problem))
    return places


def units(text, start, end):
    """A range counted in UTF-16 code units."""
    return text.encode('utf-16-le', 'surrogatepass')[2 * start:2 * end].decode('utf-16-le', 'replace')


def judge(seal, said, problem, texts, plains, changed, titles, revisions):
    if problem:
        return 'NOT-FOUND', problem, None
    if seal['revision'] in changed:
        return 'SOURCE-CHANGED', None, None
    text = texts.get(seal['revision'])
    if text is None:
        return 'NOT-FOUND', 'The text that it was taken from is not here.', None
    exact, at = '', seal['start']
    for start, end in seal['withheld']:
        exact, at = exact + units(text, at, start) + '█', end
    exact += units(text, at, seal['end'])
    if hash_of(exact.encode('utf-8', 'replace')) != seal['exact']:
        return 'ALTERED', 'Its seal names a place where other words stand.', None
    if said is None:
        return 'OK', None, None
    count = len(seal['withheld'])
    words = re.sub('█[^█]*█', '█', said) if count else said
    withheld = f"Withheld: {count} {'place' if count == 1 else 'places'}." if count else None
    sealed = exact.replace('\ufffc', '')
    if one_line(words) == one_line(sealed):
        return 'OK', withheld, None
    there, here = plain(sealed), plain(words)
    if end_of(there, 0, here) == len(there):
        return 'OK-TYPOGRAPHY', withheld, None
    gaps = gaps_in(there, here)
    if gaps is not None:
        left = 'Left out: ' + ', '.join(f'“{gap}”' for gap in gaps) + '.' if gaps else None
        return 'OK-ELLIPSIS', ' '.join(one for one in (withheld, left) if one) or None, None
    diff, similarity = compare(sealed, words)
    if len(here.split(' ')) >= 3:
        if holds(plains[seal['revision']], here):
            return 'ALTERED', 'These words stand in another place of the same text.', diff
        for other in sorted(texts):
            if other not in revisions[seal['document']] and holds(plains[other], here):
                return 'MISATTRIBUTED', f"These words stand in “{titles.get(other, 'sha256:' + other[:12])}”.", None
    return ('ALTERED', None, diff) if similarity >= 0.3 else ('NOT-FOUND', 'Other words stand in the note.', None)


def check(folder):
    notes, evidence, broken, texts, changed, tangled, not_read = read_folder(folder)
    places = places_in(notes, evidence, tangled)
    titles = {one['seal']['revision']: one['title'] for one in reversed(evidence)}
    revisions = {}
    for seal in [one['seal'] for one in evidence] + [place[2] for place in places]:
        revisions.setdefault(seal['document'], set()).add(seal['revision'])
    plains = {name: {'plain': plain(text), 'squeezed': squeezed(plain(text))} for name, text in texts.items()}
    checked = []
    for note, footnote, seal, words, problem in places:
        status, reason, diff = judge(seal, words, problem, texts, plains, changed, titles, revisions)
        checked.append({'note': note, 'footnote': footnote, 'kind': seal['kind'],
                        'quotation': None if words is None else one_line(words), 'document': seal['document'],
                        'title': titles.get(seal['revision']), 'status': status, 'reason': reason, 'diff': diff})
    for path, number in broken:
        checked.append({'note': path, 'footnote': f'line {number}', 'kind': 'quotation', 'quotation': None, 'document': '',
                        'title': None, 'status': 'NOT-FOUND', 'reason': 'This line of evidence cannot be read.', 'diff': None})
    return checked, not_read


def harmless(text):
    return re.sub('[\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]', ' ', text)


def main(args):
    as_json = '--json' in args
    given = [one for one in args if one != '--json']
    if len(given) > 1 or (given and given[0].startswith('-')):
        print('Usage: python3 verify.py [FOLDER] [--json]', file=sys.stderr)
        return 2
    sys.stdout.reconfigure(encoding='utf-8', errors='replace')
    sys.stderr.reconfigure(encoding='utf-8', errors='replace')
    checked, not_read = check(given[0] if given else os.path.dirname(os.path.abspath(__file__)))
    for one in checked:
        if as_json:
            line = json.dumps(one, ensure_ascii=False, separators=(',', ':'))
            print(re.sub('[\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]', lambda sign: f'\\u{ord(sign[0]):04x}', line))
        else:
            print(harmless(f"{one['status']:<14} {one['note']} [{one['footnote']}] {one['title'] or one['document']}"))
            for line in (one['reason'], one['diff']):
                if line is not None:
                    print(harmless(f'    {line}'))
    counts = [(sum(one['status'] == status for one in checked), status) for status in ALL]
    if not checked:
        print('There is no sealed quotation in this folder.', file=sys.stderr)
    elif not as_json:
        print(', '.join(f'{count} {status}' for count, status in counts if count) + '.', file=sys.stderr)
    if not_read:
        print(harmless(f"Not compared: {', '.join(not_read)}."), file=sys.stderr)
    return 0 if checked and all(one['status'] in SOUND for one in checked) else 1


if __name__ == '__main__':
    try:
        sys.exit(main(sys.argv[1:]))
    except (OSError, RecursionError) as error:
        print(error, file=sys.stderr)
        sys.exit(2)
