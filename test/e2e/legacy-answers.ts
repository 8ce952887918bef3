/**
 * The ids that the original page's table of contents links to, each with words of its answer.
 */
export const LEGACY_ANSWERS: readonly (readonly [id: string, words: string])[] = [
  ['can-i-use-multiple-containers-', 'dind-compose.yml'],
  ['how-do-i-push-a-new-git-repo-to-an-application-', 'git push resin master -f'],
  ['why-does-data-report-weird-usage-', 'btrfs fi df /data'],
  ['what-ntp-servers-do-resin-io-devices-use-', '3.resinio.pool.ntp.org'],
  ['what-network-ports-are-required-by-resin-io-', '*.pubnub.com'],
  ['can-i-access-dev-and-things-like-gpio-from-the-container-', 'cap_add'],
  ['can-i-set-a-static-ip-address-for-my-device-', 'NetworkManager'],
  ['why-can-t-i-ssh-into-or-run-code-in-older-versions-of-the-host-os-', '2.7.5'],
  ['how-can-i-forward-my-container-ports-', '--dport 80 -j REDIRECT --to-port 8080'],
  ['which-data-is-persisted-on-devices-across-updates-power-cycles-', 'recreated'],
  ['why-does-data-disappear-when-i-move-a-device-between-applications-', '2.12.0'],
  [
    'it-appears-that-there-is-a-centralized-resin-io-master-running-in-cloud-and-agents-running-on-devices-is-that-accurate-',
    'agent',
  ],
  [
    'what-type-of-encryption-do-you-use-over-openvpn-ssl-tls-aes-256-mutual-key-authentication-over-ssh-',
    'DHE-RSA-AES256-SHA',
  ],
  ['what-is-the-performance-impact-on-the-gateway-device-due-to-encryption-', 'outside the VPN'],
  [
    'how-long-does-the-update-process-run-typically-do-you-have-any-benchmark-data-for-now-it-appears-to-be-quick-for-small-updates-',
    'delta',
  ],
  [
    'how-does-the-device-registration-work-over-the-vpn-and-how-do-you-ensure-the-identity-of-the-device-on-the-first-time-registration-',
    'private',
  ],
  [
    'if-the-device-is-installed-behind-a-proxy-firewall-and-can-t-be-reachable-on-internet-via-direct-connection-what-are-the-pitfalls-',
    'supervisor',
  ],
  [
    'how-do-you-secure-your-own-cloud-to-prevent-malicious-attack-which-may-allow-attacker-to-break-in-our-systems-',
    '2FA',
  ],
  ['what-does-it-mean-when-a-device-type-is-discontinued-', 'sales@resin.io'],
];
