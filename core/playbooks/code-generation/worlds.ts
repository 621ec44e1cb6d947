// Code with a clock of its own: games and devices.

import type { Genre } from '../playbook.ts'

const REALTIME =
  /\btetris|\bsnake\b|\bpong\b|\bplatformer|\bshooter|\bpygame|\bphaser|\barcade|\bbreakout (?:game|clone)|\bflappy|\basteroids|\bracing|\binvaders|\blove2d|\brunner\b/i

export const game: Genre = {
  id: 'game',
  title: 'Game',
  cue: /\bgames?\b|\btetris\b|\bpong\b|\brogue-?like|\bplatformer|\bpygame|\bunity\b|\bgodot\b|\bunreal\b|\bphaser\b|\btic[- ]?tac[- ]?toe|\bminesweeper|\bchess\b|\bsudoku\b|\bhangman\b|\bblackjack\b|\bbreakout (?:game|clone)|\bflappy\b|\bsnake in\b|\bwordle\b|\bconnect (?:four|4)|\breversi|\bdungeon/i,
  lines: [
    {
      id: 'every-ending',
      text: 'Refuse illegal moves and detect every way the game can end, draws included.',
      technique: 'constraints',
      worth: 2,
      when: /\btic[- ]?tac|\bchess|\bcheckers|\bdraughts|\bconnect (?:four|4)|\bothello|\breversi|\bcard game|\bpoker|\bblackjack|\bboard game|\bbattleship|\bgomoku/i,
      unless: /\billegal|\bdraws?\b|\bstalemate|\bties?\b|\bend condition/i,
    },
    {
      id: 'same-speed',
      text: 'Let it run at the same speed on slow and fast machines.',
      technique: 'constraints',
      worth: 2,
      when: new RegExp(
        `${REALTIME.source}|\\b(?:unity|godot)\\b[\\s\\S]{0,200}\\b(?:controller|movement|moves?|camera|shake|follow\\w*)`,
        'i',
      ),
      unless: /\bfps\b|\bframe ?rate|\bdelta|\bspeed|\belapsed|\bhz\b/i,
    },
    {
      id: 'clean-restart',
      text: 'If it can be restarted, leave no timer, listener or score of the last round behind.',
      technique: 'constraints',
      worth: 2,
      when: REALTIME,
      unless: /\bcontroller\b|\brestart(?:s|ed|able)?\b|\breset\b/i,
    },
  ],
  slots: [
    {
      id: 'platform',
      question: 'Where should it run: browser, terminal, or an engine such as Godot or Unity?',
      default: 'In the browser, one HTML file',
      given:
        /\bbrowser|\bhtml|\bterminal|\bconsole|\bpygame|\bgodot|\bunity|\bunreal|\bphaser|\bpython|\bjava(?:script)?\b|\bjs\b|\bc\+\+|\bc#|\brust|\broblox|\blua|\bscratch|\bandroid|\bios\b|\bswift|\bkotlin|\bcanvas|\btcod\b|\bcli\b|\breact|\bgo\b|\bhaskell/i,
      fact: 'Platform',
    },
  ],
}

export const device: Genre = {
  id: 'device',
  title: 'Microcontroller or home automation',
  cue: /\barduino\b|\besp-?(?:32|8266)\b|\bmicro ?python\b|\bcircuit ?python\b|\bstm32\b|\bpico\b|\bgpio\b|\bhome assistant\b|\besphome\b|\bzigbee|\bservo\b|\bneopixel|\bws2812|\bmicro:?bit\b|\bmodbus\b/i,
  lines: [
    {
      id: 'no-blocking',
      text: 'Let no waiting loop block the buttons or anything else it has to watch.',
      technique: 'constraints',
      worth: 2,
      when: /\barduino|\besp|\bmicro ?python|\bcircuit ?python|\bpico\b|\bstm32/i,
      unless: /\bblock|\bmillis|\binterrupt|\bdma\b|\brtos|\basync|\btimer|\bdeep sleep/i,
    },
    {
      id: 'lost-link',
      text: 'Say what it does when the network or a device is gone, and how it recovers.',
      technique: 'constraints',
      worth: 2,
      when: /\bwi-?fi|\bmqtt|\bhttp|\bzigbee|\bmodbus|\bpublish|\bunavailable|\bmoonraker|\bhome assistant/i,
      unless: /\breconnect|\boffline|\brecover|\bunavailable|\bfails?\b|\bdrops? out/i,
      explains: true,
    },
    {
      id: 'wiring',
      text: 'State the wiring it assumes, with pins and voltage levels.',
      technique: 'constraints',
      worth: 2,
      when: /\barduino|\besp-?(?:32|8266)|\bmicro ?python|\bpico\b/i,
      unless: /\bpins?\b|\bgpio|\b[dap]\d+\b|\bwir(?:ed|ing)\b|\bground\b|\bvolt/i,
      explains: true,
    },
  ],
  slots: [
    {
      id: 'wiring',
      question: 'Which board exactly, and what is wired to which pin?',
      given:
        /\bpins?\b|\bgpio ?\d|\b[dap]\d+\b|\bentity\b|\b(?:light|sensor|switch|binary_sensor)\.\w+|\bwired\b/i,
      fact: 'Board and wiring',
    },
  ],
}
